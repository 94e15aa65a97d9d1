// The pace step by step: what it makes of servers of every kind in virtual time, to the millisecond.
// What must be reached says pace-reach.test.ts; a line that changes here says that the pace is another than before.

import { describe, expect, it } from 'vitest';
import { bucket, log, steps, window } from './steps.ts';

describe('steps against', () => {
  it('a bucket of 10', () => {
    expect(steps(bucket(10, 10))).toMatchInlineSnapshot(`
      "nothing    20 | 1009   9 |  99492  49692364
      nothing   500 | 1014  14 | 105317  54716469
      the wait   20 | 1013  13 | 101483  51053996
      the wait  500 | 1018  18 | 112364  59514153
      its state  20 | 1000   0 |  99305  49285356
      its state 500 | 1000   0 | 100759  50487272"
    `);
  });

  it('a bucket of one', () => {
    expect(steps(bucket(2, 1))).toMatchInlineSnapshot(`
      "nothing    20 |  497  12 | 299786  75943990
      nothing   500 |  434  10 | 299354  65537101
      the wait   20 |  489  10 | 299978  76079811
      the wait  500 |  426   8 | 299563  64781172
      its state  20 |  489  10 | 299978  76079811
      its state 500 |  426   8 | 299563  64781172"
    `);
  });

  it('a bucket of 100', () => {
    expect(steps(bucket(20, 100))).toMatchInlineSnapshot(`
      "nothing    20 | 1018  18 |  45473  20645324
      nothing   500 | 1016  16 |  48752  24519485
      the wait   20 | 1021  21 |  45811  21020519
      the wait  500 | 1019  19 |  49453  25187345
      its state  20 | 1001   1 |  45160  20511848
      its state 500 | 1000   0 |  46261  22914019"
    `);
  });

  it('a fast bucket', () => {
    expect(steps(bucket(50, 20))).toMatchInlineSnapshot(`
      "nothing    20 | 1008   8 |  19941   9860133
      nothing   500 | 1000   0 |  30203  17332361
      the wait   20 | 1009   9 |  23233  12753256
      the wait  500 | 1000   0 |  30203  17332361
      its state  20 | 1000   0 |  19659   9666766
      its state 500 | 1000   0 |  29041  15864245"
    `);
  });

  it('100 in 10 s', () => {
    expect(steps(window(100, 10))).toMatchInlineSnapshot(`
      "nothing    20 | 1024  24 |  98237  52087458
      nothing   500 | 1020  20 |  96379  49069749
      the wait   20 | 1015  15 |  90873  45943331
      the wait  500 | 1015  15 |  95001  48627395
      its state  20 | 1001   1 |  90605  45426526
      its state 500 | 1000   0 |  93403  46888014"
    `);
  });

  it('100 in 10 s from the first on', () => {
    expect(steps(window(100, 10, 'by-request'))).toMatchInlineSnapshot(`
      "nothing    20 | 1024  24 |  98237  52087458
      nothing   500 | 1020  20 |  96379  49069749
      the wait   20 | 1015  15 |  92873  46844331
      the wait  500 | 1015  15 |  99001  50630395
      its state  20 | 1001   1 |  90619  45430638
      its state 500 | 1000   0 |  97013  48605415"
    `);
  });

  it('300 in 1 min', () => {
    expect(steps(window(300, 60))).toMatchInlineSnapshot(`
      "nothing    20 | 1034  34 | 187132  77367273
      nothing   500 | 1031  31 | 188108  81075768
      the wait   20 | 1020  20 | 180784  72811902
      the wait  500 | 1020  20 | 184449  78379039
      its state  20 | 1001   1 | 180138  72565951
      its state 500 | 1000   0 | 183413  76082997"
    `);
  });

  it('5 in 7 s', () => {
    expect(steps(window(5, 7))).toMatchInlineSnapshot(`
      "nothing    20 |  359 144 | 294949  52877460
      nothing   500 |  240  25 | 295265  34093619
      the wait   20 |  258  43 | 299783  38268485
      the wait  500 |  255  40 | 296197  38114598
      its state  20 |  216   1 | 295025  31735029
      its state 500 |  216   1 | 295433  31832529"
    `);
  });

  it('one in 4 s', () => {
    expect(steps(window(1, 4))).toMatchInlineSnapshot(`
      "nothing    20 |   77  18 | 296590   9568525
      nothing   500 |   74  15 | 295139   9225637
      the wait   20 |   70   8 | 297616   9382101
      the wait  500 |   69   8 | 299670   9190424
      its state  20 |   70   8 | 297616   9382101
      its state 500 |   69   8 | 299670   9190424"
    `);
  });

  it('50 in 10 s, sliding', () => {
    expect(steps(log(50, 10))).toMatchInlineSnapshot(`
      "nothing    20 | 1022  22 | 199067 103036832
      nothing   500 | 1046  46 | 208225 106306581
      the wait   20 | 1012  12 | 193788  97666163
      the wait  500 | 1018  18 | 203633 102764913
      its state  20 | 1003   3 | 191681  96196690
      its state 500 | 1000   0 | 208865 104989802"
    `);
  });

  it('300 in 1 min, sliding', () => {
    expect(steps(log(300, 60))).toMatchInlineSnapshot(`
      "nothing    20 | 1034  34 | 187132  77367273
      nothing   500 | 1034  34 | 188252  81852478
      the wait   20 | 1020  20 | 181784  73211902
      the wait  500 | 1030  30 | 188261  81298096
      its state  20 | 1001   1 | 181139  72703931
      its state 500 | 1000   0 | 186186  77261001"
    `);
  });

  it('no limit', () => {
    expect(steps({ kind: 'unlimited' })).toMatchInlineSnapshot(`
      "nothing    20 | 1000   0 |   1208    693294
      nothing   500 | 1000   0 |  30203  17332361
      the wait   20 | 1000   0 |   1208    693294
      the wait  500 | 1000   0 |  30203  17332361
      its state  20 | 1000   0 |   1208    693294
      its state 500 | 1000   0 |  30203  17332361"
    `);
  });
});
