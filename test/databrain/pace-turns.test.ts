// The pace step by step where a limit changes under way, where shares are kept, and where a rate of our own holds.
// A line that changes here says that the pace is another than before; see steps.ts for the columns.

import { describe, expect, it } from 'vitest';
import { bucket, log, steps, turn, window } from './steps.ts';

describe('steps', () => {
  it('against a bucket that is halved', () => {
    expect(steps(bucket(10, 10), turn(0.5))).toMatchInlineSnapshot(`
      "nothing    20 | 1015  15 | 158600  67589571
      nothing   500 | 1020  20 | 169042  75242279
      the wait   20 | 1017  17 | 160985  69542833
      the wait  500 | 1023  23 | 174974  80838632
      its state  20 | 1002   2 | 158604  66989774
      its state 500 | 1002   2 | 161057  68869985"
    `);
  });

  it('against a bucket that is doubled', () => {
    expect(steps(bucket(10, 10), turn(2))).toMatchInlineSnapshot(`
      "nothing    20 | 1008   8 |  82662  45691106
      nothing   500 | 1014  14 |  87283  50261803
      the wait   20 | 1011  11 |  82084  45977260
      the wait  500 | 1014  14 |  93160  54382611
      its state  20 | 1000   0 |  69718  40554417
      its state 500 | 1000   0 |  70954  41648207"
    `);
  });

  it('against a bucket that all but dries up', () => {
    expect(steps(bucket(10, 10), turn(0.02))).toMatchInlineSnapshot(`
      "nothing    20 |  493  33 | 297863  19470279
      nothing   500 |  451  39 | 298703  18981914
      the wait   20 |  471  21 | 298390  17896795
      the wait  500 |  404  24 | 298656  17141460
      its state  20 |  474  16 | 296099  17749753
      its state 500 |  472  25 | 298119  18299629"
    `);
  });

  it('against a window that shrinks', () => {
    expect(steps(window(100, 10), turn(0.5))).toMatchInlineSnapshot(`
      "nothing    20 | 1065  65 | 151400  68581912
      nothing   500 | 1047  47 | 157005  68713829
      the wait   20 | 1037  37 | 151723  65101415
      the wait  500 | 1037  37 | 153930  67140396
      its state  20 | 1001   1 | 150676  63446616
      its state 500 | 1000   0 | 152609  64542459"
    `);
  });

  it('against a window that grows', () => {
    expect(steps(window(100, 10), turn(3))).toMatchInlineSnapshot(`
      "nothing    20 | 1040  40 |  77801  48121879
      nothing   500 | 1018  18 |  81238  46275075
      the wait   20 | 1028  28 |  71115  41909780
      the wait  500 | 1014  14 |  80840  46146987
      its state  20 | 1001   1 |  50729  33462832
      its state 500 | 1000   0 |  58627  36390463"
    `);
  });

  it('against a sliding log that shrinks', () => {
    expect(steps(log(100, 10), turn(0.5))).toMatchInlineSnapshot(`
      "nothing    20 | 1049  49 | 165807  75524735
      nothing   500 | 1081  81 | 169937  76131840
      the wait   20 | 1037  37 | 154723  66627415
      the wait  500 | 1041  41 | 165481  73931576
      its state  20 | 1002   2 | 152186  64324399
      its state 500 | 1006   6 | 168302  71501492"
    `);
  });

  it('against a sliding log that grows', () => {
    expect(steps(log(100, 10), turn(2))).toMatchInlineSnapshot(`
      "nothing    20 | 1053  53 |  78181  50136382
      nothing   500 | 1025  25 | 103987  51382222
      the wait   20 | 1032  32 |  73119  43923907
      the wait  500 | 1020  20 |  99061  50831906
      its state  20 | 1001   1 |  60979  36585019
      its state 500 | 1000   0 |  70166  40943477"
    `);
  });

  it('with a window of which a share is left for others', () => {
    expect(steps(window(300, 60), {}, { spareShare: 0.2 })).toMatchInlineSnapshot(`
      "nothing    20 | 1034  34 | 187132  77367273
      nothing   500 | 1031  31 | 188108  81075768
      the wait   20 | 1020  20 | 180784  72811902
      the wait  500 | 1020  20 | 184449  78379039
      its state  20 | 1000   0 | 215886 100891240
      its state 500 | 1000   0 | 241834  99473435"
    `);
  });

  it('with a bucket of which a share is kept for what is urgent', () => {
    expect(steps(bucket(10, 40), {}, { reserveShare: 0.1 })).toMatchInlineSnapshot(`
      "nothing    20 | 1013  13 |  96402  46613527
      nothing   500 | 1024  24 |  97833  48247485
      the wait   20 | 1014  14 |  96335  47069127
      the wait  500 | 1025  25 |  98285  48680173
      its state  20 | 1000   0 |  96515  46614751
      its state 500 | 1000   0 |  97318  47286257"
    `);
  });

  it('with a rate of our own below the limit', () => {
    expect(steps(bucket(10, 10), {}, { rate: { count: 8, perMs: 1000 } })).toMatchInlineSnapshot(`
      "nothing    20 | 1000   0 | 124894  62447405
      nothing   500 | 1000   0 | 126238  63455560
      the wait   20 | 1000   0 | 124894  62447405
      the wait  500 | 1000   0 | 126238  63455560
      its state  20 | 1000   0 | 124894  62447405
      its state 500 | 1000   0 | 126730  63929660"
    `);
  });

  it('with many workers', () => {
    expect(steps(bucket(10, 10), { workers: 200 })).toMatchInlineSnapshot(`
      "nothing    20 | 1009   9 |  99492  49692364
      nothing   500 | 1014  14 | 105317  54716469
      the wait   20 | 1013  13 | 101483  51053996
      the wait  500 | 1018  18 | 112364  59514153
      its state  20 | 1000   0 |  99305  49285356
      its state 500 | 1000   0 | 100759  50487272"
    `);
  });

  it('against a bucket that tells its state now and then', () => {
    expect(steps(bucket(10, 20), { tellsEvery: 3 })).toMatchInlineSnapshot(`
      "nothing    20 | 1010  10 |  98415  48722048
      nothing   500 | 1013  13 |  99673  49844770
      the wait   20 | 1011  11 |  98715  49094208
      the wait  500 | 1020  20 | 101298  51341352
      its state  20 | 1034  34 | 110818  59879875
      its state 500 | 1000   0 |  99640  49477018"
    `);
  });

  it('against a window that tells its state now and then', () => {
    expect(steps(window(100, 10), { tellsEvery: 2 })).toMatchInlineSnapshot(`
      "nothing    20 | 1024  24 |  98237  52087458
      nothing   500 | 1020  20 |  96379  49069749
      the wait   20 | 1015  15 |  90873  45943331
      the wait  500 | 1015  15 |  95001  48627395
      its state  20 | 1038  38 |  91408  47903664
      its state 500 | 1043  43 | 105862  53936127"
    `);
  });
});
