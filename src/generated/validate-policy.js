// @ts-nocheck
// Generated from schemas/policy.schema.json by "npm run generate"; do not edit.
import runtime0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validatePolicy = validate124;
const schema138 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://embed-sync.dev/schemas/v1/policy.schema.json","title":"embed-sync policy","description":"What plans may do without consent, with consent, and not at all. Data, never code. What a file leaves out keeps its default.","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"title":"Schema","description":"Where an editor finds this schema; read by editors only.","examples":["./schemas/policy.schema.json"],"type":"string"},"version":{"title":"Version","description":"The version of the policy format.","default":1,"examples":[1],"type":"integer","const":1},"consent":{"title":"Consent","description":"What each direction of change needs. auto: free. approve: held until somebody consents to the very plan. block: refused.","type":"object","additionalProperties":false,"minProperties":1,"examples":[{"widen":"approve","tenancy":"block"}],"properties":{"tenancy":{"title":"Tenancy","description":"Viewers may see rows of other tenants. With auto each such change is still shown as a warning.","default":"approve","examples":["approve"],"allOf":[{"$ref":"#/definitions/consentLevel"}]},"widen":{"title":"Widen","description":"Viewers can do or see more.","default":"auto","examples":["approve"],"allOf":[{"$ref":"#/definitions/consentLevel"}]},"narrow":{"title":"Narrow","description":"Viewers can do or see less.","default":"auto","examples":["auto"],"allOf":[{"$ref":"#/definitions/consentLevel"}]},"neutral":{"title":"Neutral","description":"Neither.","default":"auto","examples":["auto"],"allOf":[{"$ref":"#/definitions/consentLevel"}]}}},"limits":{"title":"Limits","description":"How much of what is managed may be affected at once without consent. Beyond the share, the plan is held for consent.","type":"object","additionalProperties":false,"minProperties":1,"examples":[{"changedEmbeds":{"percent":30,"floor":10}}],"properties":{"changedEmbeds":{"title":"Changed embeds","description":"Embeds that the plan changes.","default":{"percent":30,"floor":10},"examples":[{"percent":30,"floor":10}],"allOf":[{"$ref":"#/definitions/limit"}]},"widenedEmbeds":{"title":"Widened embeds","description":"Embeds that the plan widens, tenancy included.","default":{"percent":100,"floor":10},"examples":[{"percent":10,"floor":10}],"allOf":[{"$ref":"#/definitions/limit"}]},"missingEmbeds":{"title":"Missing embeds","description":"Embeds of the manifest that are not live.","default":{"percent":20,"floor":5},"examples":[{"percent":20,"floor":5}],"allOf":[{"$ref":"#/definitions/limit"}]}}},"protected":{"title":"Protected embeds","description":"Embeds that no plan may change: patterns over key, embed id and live name. * stands for any characters, ? for one; upper and lower case matter.","default":[],"examples":[["finance-*"]],"type":"array","items":{"$ref":"#/definitions/pattern"}},"rules":{"title":"Rules","description":"What must or must not be true of embeds after a plan.","default":[],"examples":[[{"id":"partners-see-no-raw-rows","match":{"tier":"partner"},"forbid":{"isAllowUnderlyingData":true},"message":"Partner contracts exclude row-level data."}]],"type":"array","items":{"$ref":"#/definitions/rule"}},"windows":{"title":"Windows","description":"When changes may be made.","default":[],"examples":[[{"kind":"deny","cron":"0 8 * * 1-5","duration":"10h","timezone":"Europe/Berlin","directions":["widen","tenancy"]}]],"type":"array","items":{"$ref":"#/definitions/window"}},"overrides":{"title":"Overrides","description":"What overrides in the manifest may be.","type":"object","additionalProperties":false,"minProperties":1,"examples":[{"maxDuration":"14d"}],"properties":{"maxDuration":{"title":"Longest","description":"The longest time that an override may hold; without it, any.","examples":["14d"],"allOf":[{"$ref":"#/definitions/duration"}]}}},"promotion":{"title":"Promotion","description":"What promoteFrom of an environment asks for.","type":"object","additionalProperties":false,"minProperties":1,"examples":[{"soak":"24h"}],"properties":{"soak":{"title":"Soak time","description":"How long a value must have been in place in the environment it comes from; without it, any time.","examples":["24h"],"allOf":[{"$ref":"#/definitions/duration"}]}}},"rollout":{"$ref":"#/definitions/rollout"},"notify":{"title":"Notify","description":"Whom to tell of what.","default":[],"examples":[[{"kind":"webhook","urlFrom":"EMBED_SYNC_WEBHOOK_URL","on":["applied","failed","drift"]}]],"type":"array","items":{"$ref":"#/definitions/notification"}}},"definitions":{"identifier":{"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":256,"pattern":"^ *[!-~][ -~]*$","not":{"enum":["__proto__","constructor","prototype"]}},"text":{"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":1000,"pattern":"\\S"},"pattern":{"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":256,"pattern":"\\S"},"duration":{"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":6,"pattern":"^[1-9][0-9]{0,4}[smhd]$"},"consentLevel":{"$comment":"A form without words of its own: editors show those of the property that takes it.","enum":["auto","approve","block"]},"direction":{"title":"Direction","description":"Which way a change moves access.","examples":["widen"],"enum":["tenancy","widen","narrow","neutral"]},"limit":{"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"percent":{"title":"Percent","description":"The largest share that is still free, in percent of the managed embeds; 100 switches the limit off.","examples":[30,100],"type":"integer","minimum":0,"maximum":100},"floor":{"title":"Floor","description":"The limit counts only once that many embeds are managed.","examples":[10],"type":"integer","minimum":1,"maximum":1000000}}},"match":{"title":"Match","description":"Which embeds a rule is about. All that is written must match; patterns.","type":"object","additionalProperties":false,"minProperties":1,"examples":[{"tier":"partner"},{"name":"Acme *","embedType":"dashboard"}],"properties":{"tier":{"title":"Tier","description":"The tier of the embed in the manifest.","examples":["partner","partner-*"],"allOf":[{"$ref":"#/definitions/pattern"}]},"key":{"title":"Key","description":"The key of the embed in the manifest.","examples":["finance-*"],"allOf":[{"$ref":"#/definitions/pattern"}]},"id":{"title":"Embed id","description":"The id of the embed.","examples":["embed_*"],"allOf":[{"$ref":"#/definitions/pattern"}]},"name":{"title":"Name","description":"The live name of the embed; its name in the manifest where the API tells none.","examples":["Acme *"],"allOf":[{"$ref":"#/definitions/pattern"}]},"owner":{"title":"Owner","description":"The owner of the embed in the manifest.","examples":["@acme/*"],"allOf":[{"$ref":"#/definitions/pattern"}]},"embedType":{"title":"Embed type","description":"The type of the embed as the API tells it.","examples":["dashboard"],"allOf":[{"$ref":"#/definitions/pattern"}]}}},"values":{"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"datamartName":{"title":"datamart","description":"A pattern over the name of the datamart.","examples":["sandbox-*"],"allOf":[{"$ref":"#/definitions/pattern"}]},"isAllowAiPilot":{"title":"AI pilot","description":"Whether viewers can ask questions about the data in natural language.","type":"boolean","examples":[false,true]},"isAllowEmailReports":{"title":"E-mail reports","description":"Whether viewers can schedule e-mail reports, which leave the product.","type":"boolean","examples":[false,true]},"isAllowManageMetrics":{"title":"Manage metrics","description":"Whether viewers can choose which metrics the dashboard shows.","type":"boolean","examples":[false,true]},"isAllowMetricCreation":{"title":"Metric creation","description":"Whether viewers can build new metrics on the datamart.","type":"boolean","examples":[false,true]},"isAllowMetricDeletion":{"title":"Metric deletion","description":"Whether viewers can delete metrics.","type":"boolean","examples":[false,true]},"isAllowMetricLayoutChange":{"title":"Layout change","description":"Whether viewers can rearrange the dashboard.","type":"boolean","examples":[false,true]},"isAllowMetricUpdate":{"title":"Metric update","description":"Whether viewers can edit existing metrics.","type":"boolean","examples":[false,true]},"isAllowUnderlyingData":{"title":"Underlying data","description":"Whether viewers can see the raw rows behind a metric.","type":"boolean","examples":[false,true]},"isAllowCreateDashboardView":{"title":"Dashboard views","description":"Whether viewers can save dashboard views of their own.","type":"boolean","examples":[false,true]},"metricCreationMode":{"title":"Creation mode","description":"How viewers build metrics: from fields (DRAG_DROP) or by asking (CHAT).","type":"string","enum":["DRAG_DROP","CHAT"],"examples":["DRAG_DROP"]},"joinModel":{"title":"Join model","description":"Whether new metrics join along one path or several.","type":"string","enum":["single","multi"],"examples":["single"]},"tableTenancySettings":{"title":"tenancy","description":"empty: no table is filtered by tenant. filled: at least one is.","examples":["empty","filled"],"enum":["empty","filled"]}}},"rule":{"title":"Rule","description":"What must not be, or must be, true of some embeds after the plan. Where a plan would write a value against it, the plan is blocked; what is already live and not touched is a warning.","type":"object","additionalProperties":false,"required":["id","match","message"],"examples":[{"id":"partners-see-no-raw-rows","match":{"tier":"partner"},"forbid":{"isAllowUnderlyingData":true},"message":"Partner contracts exclude row-level data."}],"properties":{"id":{"title":"Id","description":"A name for the rule, which findings carry.","examples":["partners-see-no-raw-rows"],"allOf":[{"$ref":"#/definitions/identifier"}]},"match":{"$ref":"#/definitions/match"},"forbid":{"title":"Forbid","description":"Values that none of the embeds may have.","examples":[{"isAllowUnderlyingData":true}],"allOf":[{"$ref":"#/definitions/values"}]},"require":{"title":"Require","description":"Values that all of the embeds must have.","examples":[{"tableTenancySettings":"filled"}],"allOf":[{"$ref":"#/definitions/values"}]},"message":{"title":"Message","description":"Why, in a sentence for the person whose plan is blocked.","examples":["Partner contracts exclude row-level data."],"allOf":[{"$ref":"#/definitions/text"}]}}},"window":{"title":"Window","description":"A time in which changes are refused (deny), or the only time in which they are let through (allow). Deny wins.","type":"object","additionalProperties":false,"required":["kind","cron","duration","timezone"],"examples":[{"kind":"deny","cron":"0 8 * * 1-5","duration":"10h","timezone":"Europe/Berlin","directions":["widen","tenancy"]}],"properties":{"kind":{"title":"Kind","description":"deny: no changes while it is open. allow: changes only while it, or another window of this kind, is open.","examples":["deny"],"enum":["deny","allow"]},"cron":{"title":"Starts","description":"When the window opens, as a cron expression of five fields (minute, hour, day of month, month, day of week), by the clocks of the time zone.","examples":["0 8 * * 1-5"],"type":"string","minLength":1,"maxLength":100,"pattern":"^ *[0-9A-Za-z*,/#-]+(?: +[0-9A-Za-z*,/#-]+){4} *$"},"duration":{"title":"Duration","description":"How long it stays open, in time that passes: an hour that clocks skip or repeat is not counted differently.","examples":["10h"],"allOf":[{"$ref":"#/definitions/duration"}]},"timezone":{"title":"Time zone","description":"A name of the IANA time zone database.","examples":["Europe/Berlin","UTC"],"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$"},"directions":{"title":"Directions","description":"The directions that it is about. Narrowing is exempt unless it is listed.","default":["tenancy","widen","neutral"],"examples":[["widen","tenancy"]],"type":"array","minItems":1,"items":{"$ref":"#/definitions/direction"}},"override":{"title":"Override","description":"approve: consent to the very plan is enough to go on nevertheless.","examples":["approve"],"enum":["approve"]}}},"rollout":{"title":"Rollout","description":"How the changes that do not only narrow are spread over time.","type":"object","additionalProperties":false,"minProperties":1,"examples":[{"canary":1,"waves":["10%","100%"],"pause":"30s","stopAfterFailures":3,"onFailure":"undo-widening"}],"properties":{"canary":{"title":"Canary","description":"Embeds that go alone, before all others.","default":0,"examples":[1],"type":"integer","minimum":0,"maximum":1000000},"waves":{"title":"Waves","description":"Rising shares of what the canary leaves; the last wave takes what is left.","default":["100%"],"examples":[["10%","100%"]],"type":"array","minItems":1,"items":{"$ref":"#/definitions/share"}},"pause":{"title":"Pause","description":"Between two waves.","examples":["30s"],"allOf":[{"$ref":"#/definitions/duration"}]},"probeFrom":{"title":"Probe from","description":"The environment variable that holds an address (https, or http of this very machine) to ask between two waves: a GET without the token, answered with 2xx within 10 s, lets the next wave go; anything else stops the rollout. The address may hold a secret and has no place in this file.","examples":["EMBED_SYNC_PROBE_URL"],"allOf":[{"$ref":"#/definitions/variable"}]},"stopAfterFailures":{"title":"Stop after failures","description":"So many failures end the sending.","examples":[3],"type":"integer","minimum":1,"maximum":1000000},"onFailure":{"title":"On failure","description":"continue: the others are still sent. stop: nothing more is sent. undo-widening: what this run has widened is also taken back.","default":"continue","examples":["undo-widening"],"enum":["continue","stop","undo-widening"]}}},"share":{"title":"Share","description":"A whole number of percent.","examples":["10%"],"type":"string","minLength":1,"maxLength":4,"pattern":"^(?:[1-9][0-9]?|100)%$"},"notification":{"title":"Notification","description":"Somebody to tell.","type":"object","additionalProperties":false,"required":["kind","urlFrom","on"],"examples":[{"kind":"webhook","urlFrom":"EMBED_SYNC_WEBHOOK_URL","on":["applied","failed","drift"]},{"kind":"webhook","urlFrom":"EMBED_SYNC_WEBHOOK_URL","secretFrom":"EMBED_SYNC_WEBHOOK_SECRET","on":["applied","failed","drift"],"owners":["@acme/sales-*"]}],"properties":{"kind":{"title":"Kind","description":"How they are told.","examples":["webhook"],"enum":["webhook"]},"urlFrom":{"title":"Address from","description":"The environment variable that holds the address; the address itself is a secret and has no place in this file.","examples":["EMBED_SYNC_WEBHOOK_URL"],"allOf":[{"$ref":"#/definitions/variable"}]},"secretFrom":{"title":"Secret from","description":"The environment variable that holds the secret, 16 characters or more, with which every message is signed; without it none is.","examples":["EMBED_SYNC_WEBHOOK_SECRET"],"allOf":[{"$ref":"#/definitions/variable"}]},"on":{"title":"On","description":"What they are told of.","examples":[["applied","failed","drift"]],"type":"array","minItems":1,"items":{"$ref":"#/definitions/event"}},"owners":{"title":"Owners","description":"Patterns over the owner of an embed: only of these embeds are names and settings told, the others are counted. Without it, all are told.","examples":[["@acme/sales-*"]],"type":"array","minItems":1,"items":{"$ref":"#/definitions/pattern"}}}},"variable":{"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Z_][A-Z0-9_]*$","not":{"enum":["DATABRAIN_API_TOKEN"]}},"event":{"title":"Event","description":"applied: a run ended well. failed: one did not. drift: live moved outside. needs-approval, blocked: a plan is held; where a plan is only made, that is told in CI alone.","examples":["applied"],"enum":["applied","failed","drift","needs-approval","blocked"]}}};
const schema139 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","enum":["auto","approve","block"]};
const schema143 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"percent":{"title":"Percent","description":"The largest share that is still free, in percent of the managed embeds; 100 switches the limit off.","examples":[30,100],"type":"integer","minimum":0,"maximum":100},"floor":{"title":"Floor","description":"The limit counts only once that many embeds are managed.","examples":[10],"type":"integer","minimum":1,"maximum":1000000}}};
const schema146 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":256,"pattern":"\\S"};
const schema160 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":6,"pattern":"^[1-9][0-9]{0,4}[smhd]$"};
const func43 = Object.prototype.hasOwnProperty;
const func2 = runtime0.default;
const pattern21 = new RegExp("\\S", "u");
const pattern61 = new RegExp("^[1-9][0-9]{0,4}[smhd]$", "u");
const schema147 = {"title":"Rule","description":"What must not be, or must be, true of some embeds after the plan. Where a plan would write a value against it, the plan is blocked; what is already live and not touched is a warning.","type":"object","additionalProperties":false,"required":["id","match","message"],"examples":[{"id":"partners-see-no-raw-rows","match":{"tier":"partner"},"forbid":{"isAllowUnderlyingData":true},"message":"Partner contracts exclude row-level data."}],"properties":{"id":{"title":"Id","description":"A name for the rule, which findings carry.","examples":["partners-see-no-raw-rows"],"allOf":[{"$ref":"#/definitions/identifier"}]},"match":{"$ref":"#/definitions/match"},"forbid":{"title":"Forbid","description":"Values that none of the embeds may have.","examples":[{"isAllowUnderlyingData":true}],"allOf":[{"$ref":"#/definitions/values"}]},"require":{"title":"Require","description":"Values that all of the embeds must have.","examples":[{"tableTenancySettings":"filled"}],"allOf":[{"$ref":"#/definitions/values"}]},"message":{"title":"Message","description":"Why, in a sentence for the person whose plan is blocked.","examples":["Partner contracts exclude row-level data."],"allOf":[{"$ref":"#/definitions/text"}]}}};
const schema148 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":256,"pattern":"^ *[!-~][ -~]*$","not":{"enum":["__proto__","constructor","prototype"]}};
const schema158 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":1000,"pattern":"\\S"};
const pattern22 = new RegExp("^ *[!-~][ -~]*$", "u");
const schema149 = {"title":"Match","description":"Which embeds a rule is about. All that is written must match; patterns.","type":"object","additionalProperties":false,"minProperties":1,"examples":[{"tier":"partner"},{"name":"Acme *","embedType":"dashboard"}],"properties":{"tier":{"title":"Tier","description":"The tier of the embed in the manifest.","examples":["partner","partner-*"],"allOf":[{"$ref":"#/definitions/pattern"}]},"key":{"title":"Key","description":"The key of the embed in the manifest.","examples":["finance-*"],"allOf":[{"$ref":"#/definitions/pattern"}]},"id":{"title":"Embed id","description":"The id of the embed.","examples":["embed_*"],"allOf":[{"$ref":"#/definitions/pattern"}]},"name":{"title":"Name","description":"The live name of the embed; its name in the manifest where the API tells none.","examples":["Acme *"],"allOf":[{"$ref":"#/definitions/pattern"}]},"owner":{"title":"Owner","description":"The owner of the embed in the manifest.","examples":["@acme/*"],"allOf":[{"$ref":"#/definitions/pattern"}]},"embedType":{"title":"Embed type","description":"The type of the embed as the API tells it.","examples":["dashboard"],"allOf":[{"$ref":"#/definitions/pattern"}]}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "tier") || (key0 === "key")) || (key0 === "id")) || (key0 === "name")) || (key0 === "owner")) || (key0 === "embedType"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tier !== undefined){
let data0 = data.tier;
if(typeof data0 === "string"){
if(func2(data0) > 256){
const err2 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/pattern/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern21.test(data0)){
const err4 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func2(data1) > 256){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/definitions/pattern/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/definitions/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern21.test(data1)){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/key",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/pattern/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern21.test(data2)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/pattern/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern21.test(data3)){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func2(data4) > 256){
const err18 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/pattern/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data4) < 1){
const err19 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern21.test(data4)){
const err20 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.embedType !== undefined){
let data5 = data.embedType;
if(typeof data5 === "string"){
if(func2(data5) > 256){
const err22 = {instancePath:instancePath+"/embedType",schemaPath:"#/definitions/pattern/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data5) < 1){
const err23 = {instancePath:instancePath+"/embedType",schemaPath:"#/definitions/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern21.test(data5)){
const err24 = {instancePath:instancePath+"/embedType",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/embedType",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const schema156 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"datamartName":{"title":"datamart","description":"A pattern over the name of the datamart.","examples":["sandbox-*"],"allOf":[{"$ref":"#/definitions/pattern"}]},"isAllowAiPilot":{"title":"AI pilot","description":"Whether viewers can ask questions about the data in natural language.","type":"boolean","examples":[false,true]},"isAllowEmailReports":{"title":"E-mail reports","description":"Whether viewers can schedule e-mail reports, which leave the product.","type":"boolean","examples":[false,true]},"isAllowManageMetrics":{"title":"Manage metrics","description":"Whether viewers can choose which metrics the dashboard shows.","type":"boolean","examples":[false,true]},"isAllowMetricCreation":{"title":"Metric creation","description":"Whether viewers can build new metrics on the datamart.","type":"boolean","examples":[false,true]},"isAllowMetricDeletion":{"title":"Metric deletion","description":"Whether viewers can delete metrics.","type":"boolean","examples":[false,true]},"isAllowMetricLayoutChange":{"title":"Layout change","description":"Whether viewers can rearrange the dashboard.","type":"boolean","examples":[false,true]},"isAllowMetricUpdate":{"title":"Metric update","description":"Whether viewers can edit existing metrics.","type":"boolean","examples":[false,true]},"isAllowUnderlyingData":{"title":"Underlying data","description":"Whether viewers can see the raw rows behind a metric.","type":"boolean","examples":[false,true]},"isAllowCreateDashboardView":{"title":"Dashboard views","description":"Whether viewers can save dashboard views of their own.","type":"boolean","examples":[false,true]},"metricCreationMode":{"title":"Creation mode","description":"How viewers build metrics: from fields (DRAG_DROP) or by asking (CHAT).","type":"string","enum":["DRAG_DROP","CHAT"],"examples":["DRAG_DROP"]},"joinModel":{"title":"Join model","description":"Whether new metrics join along one path or several.","type":"string","enum":["single","multi"],"examples":["single"]},"tableTenancySettings":{"title":"tenancy","description":"empty: no table is filtered by tenant. filled: at least one is.","examples":["empty","filled"],"enum":["empty","filled"]}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func43.call(schema156.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.datamartName !== undefined){
let data0 = data.datamartName;
if(typeof data0 === "string"){
if(func2(data0) > 256){
const err2 = {instancePath:instancePath+"/datamartName",schemaPath:"#/definitions/pattern/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/datamartName",schemaPath:"#/definitions/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern21.test(data0)){
const err4 = {instancePath:instancePath+"/datamartName",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/datamartName",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isAllowAiPilot !== undefined){
if(typeof data.isAllowAiPilot !== "boolean"){
const err6 = {instancePath:instancePath+"/isAllowAiPilot",schemaPath:"#/properties/isAllowAiPilot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.isAllowEmailReports !== undefined){
if(typeof data.isAllowEmailReports !== "boolean"){
const err7 = {instancePath:instancePath+"/isAllowEmailReports",schemaPath:"#/properties/isAllowEmailReports/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.isAllowManageMetrics !== undefined){
if(typeof data.isAllowManageMetrics !== "boolean"){
const err8 = {instancePath:instancePath+"/isAllowManageMetrics",schemaPath:"#/properties/isAllowManageMetrics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.isAllowMetricCreation !== undefined){
if(typeof data.isAllowMetricCreation !== "boolean"){
const err9 = {instancePath:instancePath+"/isAllowMetricCreation",schemaPath:"#/properties/isAllowMetricCreation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.isAllowMetricDeletion !== undefined){
if(typeof data.isAllowMetricDeletion !== "boolean"){
const err10 = {instancePath:instancePath+"/isAllowMetricDeletion",schemaPath:"#/properties/isAllowMetricDeletion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.isAllowMetricLayoutChange !== undefined){
if(typeof data.isAllowMetricLayoutChange !== "boolean"){
const err11 = {instancePath:instancePath+"/isAllowMetricLayoutChange",schemaPath:"#/properties/isAllowMetricLayoutChange/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.isAllowMetricUpdate !== undefined){
if(typeof data.isAllowMetricUpdate !== "boolean"){
const err12 = {instancePath:instancePath+"/isAllowMetricUpdate",schemaPath:"#/properties/isAllowMetricUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.isAllowUnderlyingData !== undefined){
if(typeof data.isAllowUnderlyingData !== "boolean"){
const err13 = {instancePath:instancePath+"/isAllowUnderlyingData",schemaPath:"#/properties/isAllowUnderlyingData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.isAllowCreateDashboardView !== undefined){
if(typeof data.isAllowCreateDashboardView !== "boolean"){
const err14 = {instancePath:instancePath+"/isAllowCreateDashboardView",schemaPath:"#/properties/isAllowCreateDashboardView/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.metricCreationMode !== undefined){
let data10 = data.metricCreationMode;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/metricCreationMode",schemaPath:"#/properties/metricCreationMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data10 === "DRAG_DROP") || (data10 === "CHAT"))){
const err16 = {instancePath:instancePath+"/metricCreationMode",schemaPath:"#/properties/metricCreationMode/enum",keyword:"enum",params:{allowedValues: schema156.properties.metricCreationMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.joinModel !== undefined){
let data11 = data.joinModel;
if(typeof data11 !== "string"){
const err17 = {instancePath:instancePath+"/joinModel",schemaPath:"#/properties/joinModel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data11 === "single") || (data11 === "multi"))){
const err18 = {instancePath:instancePath+"/joinModel",schemaPath:"#/properties/joinModel/enum",keyword:"enum",params:{allowedValues: schema156.properties.joinModel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tableTenancySettings !== undefined){
let data12 = data.tableTenancySettings;
if(!((data12 === "empty") || (data12 === "filled"))){
const err19 = {instancePath:instancePath+"/tableTenancySettings",schemaPath:"#/properties/tableTenancySettings/enum",keyword:"enum",params:{allowedValues: schema156.properties.tableTenancySettings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.match === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "match")) || (key0 === "forbid")) || (key0 === "require")) || (key0 === "message"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
const _errs7 = errors;
const _errs8 = errors;
if(!(((data0 === "__proto__") || (data0 === "constructor")) || (data0 === "prototype"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(func2(data0) > 256){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data0) < 1){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern22.test(data0)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.match !== undefined){
if(!(validate126(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.forbid !== undefined){
if(!(validate128(data.forbid, {instancePath:instancePath+"/forbid",parentData:data,parentDataProperty:"forbid",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
if(!(validate128(data.require, {instancePath:instancePath+"/require",parentData:data,parentDataProperty:"require",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(typeof data4 === "string"){
if(func2(data4) > 1000){
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data4) < 1){
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern21.test(data4)){
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema159 = {"title":"Window","description":"A time in which changes are refused (deny), or the only time in which they are let through (allow). Deny wins.","type":"object","additionalProperties":false,"required":["kind","cron","duration","timezone"],"examples":[{"kind":"deny","cron":"0 8 * * 1-5","duration":"10h","timezone":"Europe/Berlin","directions":["widen","tenancy"]}],"properties":{"kind":{"title":"Kind","description":"deny: no changes while it is open. allow: changes only while it, or another window of this kind, is open.","examples":["deny"],"enum":["deny","allow"]},"cron":{"title":"Starts","description":"When the window opens, as a cron expression of five fields (minute, hour, day of month, month, day of week), by the clocks of the time zone.","examples":["0 8 * * 1-5"],"type":"string","minLength":1,"maxLength":100,"pattern":"^ *[0-9A-Za-z*,/#-]+(?: +[0-9A-Za-z*,/#-]+){4} *$"},"duration":{"title":"Duration","description":"How long it stays open, in time that passes: an hour that clocks skip or repeat is not counted differently.","examples":["10h"],"allOf":[{"$ref":"#/definitions/duration"}]},"timezone":{"title":"Time zone","description":"A name of the IANA time zone database.","examples":["Europe/Berlin","UTC"],"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$"},"directions":{"title":"Directions","description":"The directions that it is about. Narrowing is exempt unless it is listed.","default":["tenancy","widen","neutral"],"examples":[["widen","tenancy"]],"type":"array","minItems":1,"items":{"$ref":"#/definitions/direction"}},"override":{"title":"Override","description":"approve: consent to the very plan is enough to go on nevertheless.","examples":["approve"],"enum":["approve"]}}};
const schema161 = {"title":"Direction","description":"Which way a change moves access.","examples":["widen"],"enum":["tenancy","widen","narrow","neutral"]};
const pattern60 = new RegExp("^ *[0-9A-Za-z*,/#-]+(?: +[0-9A-Za-z*,/#-]+){4} *$", "u");
const pattern62 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cron === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.duration === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.timezone === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "cron")) || (key0 === "duration")) || (key0 === "timezone")) || (key0 === "directions")) || (key0 === "override"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((data0 === "deny") || (data0 === "allow"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema159.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cron !== undefined){
let data1 = data.cron;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err6 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern60.test(data1)){
const err8 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/pattern",keyword:"pattern",params:{pattern: "^ *[0-9A-Za-z*,/#-]+(?: +[0-9A-Za-z*,/#-]+){4} *$"},message:"must match pattern \""+"^ *[0-9A-Za-z*,/#-]+(?: +[0-9A-Za-z*,/#-]+){4} *$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.duration !== undefined){
let data2 = data.duration;
if(typeof data2 === "string"){
if(func2(data2) > 6){
const err10 = {instancePath:instancePath+"/duration",schemaPath:"#/definitions/duration/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/duration",schemaPath:"#/definitions/duration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern61.test(data2)){
const err12 = {instancePath:instancePath+"/duration",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}[smhd]$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/duration",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.timezone !== undefined){
let data3 = data.timezone;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err14 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern62.test(data3)){
const err16 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.directions !== undefined){
let data4 = data.directions;
if(Array.isArray(data4)){
if(data4.length < 1){
const err18 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!((((data5 === "tenancy") || (data5 === "widen")) || (data5 === "narrow")) || (data5 === "neutral"))){
const err19 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/definitions/direction/enum",keyword:"enum",params:{allowedValues: schema161.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.override !== undefined){
if(!(data.override === "approve")){
const err21 = {instancePath:instancePath+"/override",schemaPath:"#/properties/override/enum",keyword:"enum",params:{allowedValues: schema159.properties.override.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const schema164 = {"title":"Rollout","description":"How the changes that do not only narrow are spread over time.","type":"object","additionalProperties":false,"minProperties":1,"examples":[{"canary":1,"waves":["10%","100%"],"pause":"30s","stopAfterFailures":3,"onFailure":"undo-widening"}],"properties":{"canary":{"title":"Canary","description":"Embeds that go alone, before all others.","default":0,"examples":[1],"type":"integer","minimum":0,"maximum":1000000},"waves":{"title":"Waves","description":"Rising shares of what the canary leaves; the last wave takes what is left.","default":["100%"],"examples":[["10%","100%"]],"type":"array","minItems":1,"items":{"$ref":"#/definitions/share"}},"pause":{"title":"Pause","description":"Between two waves.","examples":["30s"],"allOf":[{"$ref":"#/definitions/duration"}]},"probeFrom":{"title":"Probe from","description":"The environment variable that holds an address (https, or http of this very machine) to ask between two waves: a GET without the token, answered with 2xx within 10 s, lets the next wave go; anything else stops the rollout. The address may hold a secret and has no place in this file.","examples":["EMBED_SYNC_PROBE_URL"],"allOf":[{"$ref":"#/definitions/variable"}]},"stopAfterFailures":{"title":"Stop after failures","description":"So many failures end the sending.","examples":[3],"type":"integer","minimum":1,"maximum":1000000},"onFailure":{"title":"On failure","description":"continue: the others are still sent. stop: nothing more is sent. undo-widening: what this run has widened is also taken back.","default":"continue","examples":["undo-widening"],"enum":["continue","stop","undo-widening"]}}};
const schema165 = {"title":"Share","description":"A whole number of percent.","examples":["10%"],"type":"string","minLength":1,"maxLength":4,"pattern":"^(?:[1-9][0-9]?|100)%$"};
const schema167 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Z_][A-Z0-9_]*$","not":{"enum":["DATABRAIN_API_TOKEN"]}};
const pattern65 = new RegExp("^(?:[1-9][0-9]?|100)%$", "u");
const pattern67 = new RegExp("^[A-Z_][A-Z0-9_]*$", "u");

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "canary") || (key0 === "waves")) || (key0 === "pause")) || (key0 === "probeFrom")) || (key0 === "stopAfterFailures")) || (key0 === "onFailure"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.canary !== undefined){
let data0 = data.canary;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.waves !== undefined){
let data1 = data.waves;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/waves",schemaPath:"#/properties/waves/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 4){
const err6 = {instancePath:instancePath+"/waves/" + i0,schemaPath:"#/definitions/share/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/waves/" + i0,schemaPath:"#/definitions/share/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern65.test(data2)){
const err8 = {instancePath:instancePath+"/waves/" + i0,schemaPath:"#/definitions/share/pattern",keyword:"pattern",params:{pattern: "^(?:[1-9][0-9]?|100)%$"},message:"must match pattern \""+"^(?:[1-9][0-9]?|100)%$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/waves/" + i0,schemaPath:"#/definitions/share/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/waves",schemaPath:"#/properties/waves/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.pause !== undefined){
let data3 = data.pause;
if(typeof data3 === "string"){
if(func2(data3) > 6){
const err11 = {instancePath:instancePath+"/pause",schemaPath:"#/definitions/duration/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/pause",schemaPath:"#/definitions/duration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern61.test(data3)){
const err13 = {instancePath:instancePath+"/pause",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}[smhd]$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/pause",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.probeFrom !== undefined){
let data4 = data.probeFrom;
const _errs19 = errors;
const _errs20 = errors;
if(!(data4 === "DATABRAIN_API_TOKEN")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid8 = _errs20 === errors;
if(valid8){
const err16 = {instancePath:instancePath+"/probeFrom",schemaPath:"#/definitions/variable/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(func2(data4) > 100){
const err17 = {instancePath:instancePath+"/probeFrom",schemaPath:"#/definitions/variable/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data4) < 1){
const err18 = {instancePath:instancePath+"/probeFrom",schemaPath:"#/definitions/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern67.test(data4)){
const err19 = {instancePath:instancePath+"/probeFrom",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z_][A-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/probeFrom",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.stopAfterFailures !== undefined){
let data5 = data.stopAfterFailures;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/stopAfterFailures",schemaPath:"#/properties/stopAfterFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/stopAfterFailures",schemaPath:"#/properties/stopAfterFailures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/stopAfterFailures",schemaPath:"#/properties/stopAfterFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.onFailure !== undefined){
let data6 = data.onFailure;
if(!(((data6 === "continue") || (data6 === "stop")) || (data6 === "undo-widening"))){
const err24 = {instancePath:instancePath+"/onFailure",schemaPath:"#/properties/onFailure/enum",keyword:"enum",params:{allowedValues: schema164.properties.onFailure.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const schema168 = {"title":"Notification","description":"Somebody to tell.","type":"object","additionalProperties":false,"required":["kind","urlFrom","on"],"examples":[{"kind":"webhook","urlFrom":"EMBED_SYNC_WEBHOOK_URL","on":["applied","failed","drift"]},{"kind":"webhook","urlFrom":"EMBED_SYNC_WEBHOOK_URL","secretFrom":"EMBED_SYNC_WEBHOOK_SECRET","on":["applied","failed","drift"],"owners":["@acme/sales-*"]}],"properties":{"kind":{"title":"Kind","description":"How they are told.","examples":["webhook"],"enum":["webhook"]},"urlFrom":{"title":"Address from","description":"The environment variable that holds the address; the address itself is a secret and has no place in this file.","examples":["EMBED_SYNC_WEBHOOK_URL"],"allOf":[{"$ref":"#/definitions/variable"}]},"secretFrom":{"title":"Secret from","description":"The environment variable that holds the secret, 16 characters or more, with which every message is signed; without it none is.","examples":["EMBED_SYNC_WEBHOOK_SECRET"],"allOf":[{"$ref":"#/definitions/variable"}]},"on":{"title":"On","description":"What they are told of.","examples":[["applied","failed","drift"]],"type":"array","minItems":1,"items":{"$ref":"#/definitions/event"}},"owners":{"title":"Owners","description":"Patterns over the owner of an embed: only of these embeds are names and settings told, the others are counted. Without it, all are told.","examples":[["@acme/sales-*"]],"type":"array","minItems":1,"items":{"$ref":"#/definitions/pattern"}}}};
const schema171 = {"title":"Event","description":"applied: a run ended well. failed: one did not. drift: live moved outside. needs-approval, blocked: a plan is held; where a plan is only made, that is told in CI alone.","examples":["applied"],"enum":["applied","failed","drift","needs-approval","blocked"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.urlFrom === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urlFrom"},message:"must have required property '"+"urlFrom"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.on === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "urlFrom")) || (key0 === "secretFrom")) || (key0 === "on")) || (key0 === "owners"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
if(!(data.kind === "webhook")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema168.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.urlFrom !== undefined){
let data1 = data.urlFrom;
const _errs8 = errors;
const _errs9 = errors;
if(!(data1 === "DATABRAIN_API_TOKEN")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs9 === errors;
if(valid3){
const err6 = {instancePath:instancePath+"/urlFrom",schemaPath:"#/definitions/variable/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err7 = {instancePath:instancePath+"/urlFrom",schemaPath:"#/definitions/variable/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/urlFrom",schemaPath:"#/definitions/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern67.test(data1)){
const err9 = {instancePath:instancePath+"/urlFrom",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z_][A-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/urlFrom",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.secretFrom !== undefined){
let data2 = data.secretFrom;
const _errs15 = errors;
const _errs16 = errors;
if(!(data2 === "DATABRAIN_API_TOKEN")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid6 = _errs16 === errors;
if(valid6){
const err12 = {instancePath:instancePath+"/secretFrom",schemaPath:"#/definitions/variable/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err13 = {instancePath:instancePath+"/secretFrom",schemaPath:"#/definitions/variable/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/secretFrom",schemaPath:"#/definitions/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern67.test(data2)){
const err15 = {instancePath:instancePath+"/secretFrom",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z_][A-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/secretFrom",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.on !== undefined){
let data3 = data.on;
if(Array.isArray(data3)){
if(data3.length < 1){
const err17 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((((data4 === "applied") || (data4 === "failed")) || (data4 === "drift")) || (data4 === "needs-approval")) || (data4 === "blocked"))){
const err18 = {instancePath:instancePath+"/on/" + i0,schemaPath:"#/definitions/event/enum",keyword:"enum",params:{allowedValues: schema171.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.owners !== undefined){
let data5 = data.owners;
if(Array.isArray(data5)){
if(data5.length < 1){
const err20 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) > 256){
const err21 = {instancePath:instancePath+"/owners/" + i1,schemaPath:"#/definitions/pattern/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data6) < 1){
const err22 = {instancePath:instancePath+"/owners/" + i1,schemaPath:"#/definitions/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern21.test(data6)){
const err23 = {instancePath:instancePath+"/owners/" + i1,schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/owners/" + i1,schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://embed-sync.dev/schemas/v1/policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func43.call(schema138.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(1 !== data1){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.consent !== undefined){
let data2 = data.consent;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err5 = {instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "tenancy") || (key1 === "widen")) || (key1 === "narrow")) || (key1 === "neutral"))){
const err6 = {instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.tenancy !== undefined){
let data3 = data2.tenancy;
if(!(((data3 === "auto") || (data3 === "approve")) || (data3 === "block"))){
const err7 = {instancePath:instancePath+"/consent/tenancy",schemaPath:"#/definitions/consentLevel/enum",keyword:"enum",params:{allowedValues: schema139.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.widen !== undefined){
let data4 = data2.widen;
if(!(((data4 === "auto") || (data4 === "approve")) || (data4 === "block"))){
const err8 = {instancePath:instancePath+"/consent/widen",schemaPath:"#/definitions/consentLevel/enum",keyword:"enum",params:{allowedValues: schema139.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.narrow !== undefined){
let data5 = data2.narrow;
if(!(((data5 === "auto") || (data5 === "approve")) || (data5 === "block"))){
const err9 = {instancePath:instancePath+"/consent/narrow",schemaPath:"#/definitions/consentLevel/enum",keyword:"enum",params:{allowedValues: schema139.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.neutral !== undefined){
let data6 = data2.neutral;
if(!(((data6 === "auto") || (data6 === "approve")) || (data6 === "block"))){
const err10 = {instancePath:instancePath+"/consent/neutral",schemaPath:"#/definitions/consentLevel/enum",keyword:"enum",params:{allowedValues: schema139.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.limits !== undefined){
let data7 = data.limits;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err12 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "changedEmbeds") || (key2 === "widenedEmbeds")) || (key2 === "missingEmbeds"))){
const err13 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.changedEmbeds !== undefined){
let data8 = data7.changedEmbeds;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err14 = {instancePath:instancePath+"/limits/changedEmbeds",schemaPath:"#/definitions/limit/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "percent") || (key3 === "floor"))){
const err15 = {instancePath:instancePath+"/limits/changedEmbeds",schemaPath:"#/definitions/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.percent !== undefined){
let data9 = data8.percent;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/limits/changedEmbeds/percent",schemaPath:"#/definitions/limit/properties/percent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/limits/changedEmbeds/percent",schemaPath:"#/definitions/limit/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/limits/changedEmbeds/percent",schemaPath:"#/definitions/limit/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data8.floor !== undefined){
let data10 = data8.floor;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err19 = {instancePath:instancePath+"/limits/changedEmbeds/floor",schemaPath:"#/definitions/limit/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/limits/changedEmbeds/floor",schemaPath:"#/definitions/limit/properties/floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/limits/changedEmbeds/floor",schemaPath:"#/definitions/limit/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/limits/changedEmbeds",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.widenedEmbeds !== undefined){
let data11 = data7.widenedEmbeds;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
const err23 = {instancePath:instancePath+"/limits/widenedEmbeds",schemaPath:"#/definitions/limit/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key4 in data11){
if(!((key4 === "percent") || (key4 === "floor"))){
const err24 = {instancePath:instancePath+"/limits/widenedEmbeds",schemaPath:"#/definitions/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.percent !== undefined){
let data12 = data11.percent;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/limits/widenedEmbeds/percent",schemaPath:"#/definitions/limit/properties/percent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/limits/widenedEmbeds/percent",schemaPath:"#/definitions/limit/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/limits/widenedEmbeds/percent",schemaPath:"#/definitions/limit/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data11.floor !== undefined){
let data13 = data11.floor;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err28 = {instancePath:instancePath+"/limits/widenedEmbeds/floor",schemaPath:"#/definitions/limit/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/limits/widenedEmbeds/floor",schemaPath:"#/definitions/limit/properties/floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err30 = {instancePath:instancePath+"/limits/widenedEmbeds/floor",schemaPath:"#/definitions/limit/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/limits/widenedEmbeds",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.missingEmbeds !== undefined){
let data14 = data7.missingEmbeds;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
const err32 = {instancePath:instancePath+"/limits/missingEmbeds",schemaPath:"#/definitions/limit/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data14){
if(!((key5 === "percent") || (key5 === "floor"))){
const err33 = {instancePath:instancePath+"/limits/missingEmbeds",schemaPath:"#/definitions/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.percent !== undefined){
let data15 = data14.percent;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err34 = {instancePath:instancePath+"/limits/missingEmbeds/percent",schemaPath:"#/definitions/limit/properties/percent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/limits/missingEmbeds/percent",schemaPath:"#/definitions/limit/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/limits/missingEmbeds/percent",schemaPath:"#/definitions/limit/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data14.floor !== undefined){
let data16 = data14.floor;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err37 = {instancePath:instancePath+"/limits/missingEmbeds/floor",schemaPath:"#/definitions/limit/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000 || isNaN(data16)){
const err38 = {instancePath:instancePath+"/limits/missingEmbeds/floor",schemaPath:"#/definitions/limit/properties/floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err39 = {instancePath:instancePath+"/limits/missingEmbeds/floor",schemaPath:"#/definitions/limit/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/limits/missingEmbeds",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.protected !== undefined){
let data17 = data.protected;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 === "string"){
if(func2(data18) > 256){
const err42 = {instancePath:instancePath+"/protected/" + i0,schemaPath:"#/definitions/pattern/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data18) < 1){
const err43 = {instancePath:instancePath+"/protected/" + i0,schemaPath:"#/definitions/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern21.test(data18)){
const err44 = {instancePath:instancePath+"/protected/" + i0,schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/protected/" + i0,schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.rules !== undefined){
let data19 = data.rules;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(!(validate125(data19[i1], {instancePath:instancePath+"/rules/" + i1,parentData:data19,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.windows !== undefined){
let data21 = data.windows;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate132(data21[i2], {instancePath:instancePath+"/windows/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.overrides !== undefined){
let data23 = data.overrides;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
const err49 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key6 in data23){
if(!(key6 === "maxDuration")){
const err50 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.maxDuration !== undefined){
let data24 = data23.maxDuration;
if(typeof data24 === "string"){
if(func2(data24) > 6){
const err51 = {instancePath:instancePath+"/overrides/maxDuration",schemaPath:"#/definitions/duration/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data24) < 1){
const err52 = {instancePath:instancePath+"/overrides/maxDuration",schemaPath:"#/definitions/duration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern61.test(data24)){
const err53 = {instancePath:instancePath+"/overrides/maxDuration",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}[smhd]$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/overrides/maxDuration",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.promotion !== undefined){
let data25 = data.promotion;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length < 1){
const err56 = {instancePath:instancePath+"/promotion",schemaPath:"#/properties/promotion/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key7 in data25){
if(!(key7 === "soak")){
const err57 = {instancePath:instancePath+"/promotion",schemaPath:"#/properties/promotion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data25.soak !== undefined){
let data26 = data25.soak;
if(typeof data26 === "string"){
if(func2(data26) > 6){
const err58 = {instancePath:instancePath+"/promotion/soak",schemaPath:"#/definitions/duration/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(func2(data26) < 1){
const err59 = {instancePath:instancePath+"/promotion/soak",schemaPath:"#/definitions/duration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern61.test(data26)){
const err60 = {instancePath:instancePath+"/promotion/soak",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}[smhd]$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/promotion/soak",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/promotion",schemaPath:"#/properties/promotion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.rollout !== undefined){
if(!(validate134(data.rollout, {instancePath:instancePath+"/rollout",parentData:data,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.notify !== undefined){
let data28 = data.notify;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
if(!(validate136(data28[i3], {instancePath:instancePath+"/notify/" + i3,parentData:data28,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err63 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
