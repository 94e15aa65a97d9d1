// @ts-nocheck
// Generated from schemas/history-output.schema.json by "npm run generate"; do not edit.
import runtime0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validateHistoryOutput = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://embed-sync.dev/schemas/v1/history-output.schema.json","title":"embed-sync history output","description":"What the change history tells: written by `history list|show|verify|at --format json`.","anyOf":[{"description":"`history list`, and `history changes`, where each run also has what it changed.","type":"object","required":["runs"],"properties":{"formatVersion":{"description":"Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.","type":"string","pattern":"^1\\.\\d+$"},"runs":{"description":"Every run, oldest first.","type":"array","items":{"$ref":"#/definitions/run"}}}},{"description":"`history show RUN`.","type":"object","required":["runId","startedAt","actor","commit","planId","status","counts","changes"],"properties":{"formatVersion":{"description":"Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.","type":"string","pattern":"^1\\.\\d+$"},"runId":{"description":"Identity of the run.","type":"string","minLength":1},"startedAt":{"$ref":"#/definitions/instant"},"command":{"description":"What was run.","enum":["apply","rollback"]},"rollbackOf":{"description":"The run that this one takes back.","type":"string","minLength":1},"actor":{"description":"Who or what started it.","type":"string"},"commit":{"description":"The commit of the manifest, where known.","type":["string","null"]},"planId":{"$ref":"#/definitions/digest"},"approved":{"description":"Whether the plan was approved by its id.","type":"boolean"},"target":{"$ref":"#/definitions/target"},"status":{"description":"How it ended; `interrupted` where the log holds no end of it.","enum":["complete","partial","failed","refused","interrupted"]},"counts":{"description":"Embeds by how their changes ended.","type":"object","additionalProperties":{"type":"integer","minimum":0}},"changes":{"description":"What it did, in the order of the log.","type":"array","items":{"$ref":"#/definitions/runChange"}}}},{"description":"`history verify`.","type":"object","required":["kind"],"properties":{"formatVersion":{"description":"Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.","type":"string","pattern":"^1\\.\\d+$"},"kind":{"description":"`sound`, `torn` after a last line that was cut off, or `broken`.","enum":["sound","torn","broken"]},"head":{"description":"The last sound record.","type":"object","required":["log","seq","hash"],"properties":{"log":{"description":"Identity of the log.","type":"string"},"seq":{"description":"Number of the record; 0 where there is none.","type":"integer","minimum":0},"hash":{"description":"Hash of the record.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"tailBytes":{"description":"Length of the last line that was cut off.","type":"integer","minimum":0},"record":{"description":"The first broken record, counted from 1.","type":"integer","minimum":1},"reason":{"description":"What is wrong with it, in words.","type":"string"}}},{"description":"`history at INSTANT`.","type":"object","required":["at","embeds"],"properties":{"formatVersion":{"description":"Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.","type":"string","pattern":"^1\\.\\d+$"},"at":{"$ref":"#/definitions/instant"},"embeds":{"description":"What the log tells of each embed by then.","type":"array","items":{"description":"One embed.","type":"object","required":["embedId","settings","since","runId","commit"],"properties":{"embedId":{"description":"The embed.","type":"string","minLength":1},"settings":{"description":"The known values; of what is missing here, `marks` says why.","allOf":[{"$ref":"#/definitions/settings"}]},"since":{"description":"When the newest of its marks began.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},"runId":{"description":"The run of that mark.","type":"string","minLength":1},"commit":{"description":"The commit of that run, where known.","type":["string","null"]},"key":{"description":"The key of the embed in the manifest.","type":"string"},"name":{"description":"The name of the embed then.","type":["string","null"]},"target":{"$ref":"#/definitions/target"},"marks":{"description":"By setting, how the log knows its value, or why it does not.","type":"object","additionalProperties":{"$ref":"#/definitions/accessMark"}},"missing":{"description":"The API did not know this embed any more, and no later run saw it.","type":"object","required":["since","runId"],"properties":{"since":{"$ref":"#/definitions/instant"},"runId":{"description":"The run that was told so.","type":"string"}}}}}}}}],"definitions":{"digest":{"description":"SHA-256 as 64 hexadecimal digits.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"instant":{"description":"An instant in UTC, in ISO 8601.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},"direction":{"description":"Which way access moves: `tenancy` weakens the isolation of tenants, `widen` lets viewers do or see more, `narrow` less, `neutral` neither.","enum":["tenancy","widen","narrow","neutral"]},"tenancy":{"description":"The tables that are filtered by tenant; in the empty list none is.","type":"array","items":{"$ref":"#/definitions/tenancyRow"}},"tenancyRow":{"description":"One table of which viewers see the rows of their own tenant alone.","type":"object","required":["name","clientColumn"],"properties":{"name":{"description":"The table.","type":"string"},"clientColumn":{"description":"The column that must equal the client id of the viewer.","type":"string"}},"additionalProperties":false},"target":{"description":"What the requests are aimed at.","type":"object","required":["baseUrl","dataApp","environment"],"properties":{"baseUrl":{"description":"Origin and path prefix of the API, without a trailing slash.","type":"string","minLength":1},"dataApp":{"description":"The data app that the manifest names.","type":["string","null"]},"environment":{"description":"The environment of the manifest; null where it has none.","type":["string","null"]},"api":{"description":"The generation of the API that the requests are spelled for; absent for runs of versions that did not record it.","enum":["kebab","camel","legacy"]}}},"problem":{"description":"What the API, or the way to it, said against a request.","type":"object","required":["code","message"],"properties":{"code":{"description":"The code of the API where it has one.","type":"string"},"httpStatus":{"description":"The HTTP status.","type":"integer"},"message":{"description":"In words.","type":"string"},"hint":{"description":"What can be done about it.","type":"string"}}},"settings":{"description":"Some settings of one embed; one that is absent is not known.","type":"object","properties":{"datamartName":{"description":"The datamart that the embed reads.","type":"string"},"isAllowAiPilot":{"description":"Whether viewers can ask questions about the data in natural language.","type":"boolean"},"isAllowEmailReports":{"description":"Whether viewers can schedule e-mail reports.","type":"boolean"},"isAllowManageMetrics":{"description":"Whether viewers can choose which metrics the dashboard shows.","type":"boolean"},"isAllowMetricCreation":{"description":"Whether viewers can build new metrics.","type":"boolean"},"isAllowMetricDeletion":{"description":"Whether viewers can delete metrics.","type":"boolean"},"isAllowMetricLayoutChange":{"description":"Whether viewers can rearrange the dashboard.","type":"boolean"},"isAllowMetricUpdate":{"description":"Whether viewers can edit existing metrics.","type":"boolean"},"isAllowUnderlyingData":{"description":"Whether viewers can see the raw rows behind a metric.","type":"boolean"},"isAllowCreateDashboardView":{"description":"Whether viewers can save dashboard views of their own.","type":"boolean"},"metricCreationMode":{"description":"How viewers create metrics.","enum":["DRAG_DROP","CHAT"]},"joinModel":{"description":"How new metrics join sheets.","enum":["single","multi"]},"tableTenancySettings":{"description":"The tables that are filtered by tenant; with none, viewers may see the rows of every tenant.","$ref":"#/definitions/tenancy"}}},"run":{"description":"One run of apply or rollback.","type":"object","required":["runId","startedAt","actor","commit","planId","status","counts"],"properties":{"runId":{"description":"Identity of the run.","type":"string","minLength":1},"startedAt":{"$ref":"#/definitions/instant"},"command":{"description":"What was run.","enum":["apply","rollback"]},"rollbackOf":{"description":"The run that this one takes back.","type":"string","minLength":1},"actor":{"description":"Who or what started it.","type":"string"},"commit":{"description":"The commit of the manifest, where known.","type":["string","null"]},"planId":{"$ref":"#/definitions/digest"},"approved":{"description":"Whether the plan was approved by its id.","type":"boolean"},"target":{"$ref":"#/definitions/target"},"status":{"description":"How it ended; `interrupted` where the log holds no end of it.","enum":["complete","partial","failed","refused","interrupted"]},"counts":{"description":"Embeds by how their changes ended.","type":"object","additionalProperties":{"type":"integer","minimum":0}},"changes":{"description":"What it changed, in the order of the log; of `history changes` only.","type":"array","items":{"$ref":"#/definitions/runChange"}}}},"runChange":{"description":"What a run did to one embed.","type":"object","required":["embedId","key","name","direction","before","after","attempts","status"],"properties":{"embedId":{"description":"The embed.","type":"string","minLength":1},"key":{"description":"The key of the embed in the manifest.","type":"string"},"name":{"description":"The name of the embed.","type":["string","null"]},"direction":{"$ref":"#/definitions/direction"},"before":{"description":"The values before, of the settings that were written; one that the API did not tell is absent.","allOf":[{"$ref":"#/definitions/settings"}]},"after":{"description":"The values that were sent.","allOf":[{"$ref":"#/definitions/settings"}]},"attempts":{"description":"Updates that were sent.","type":"integer","minimum":0},"status":{"description":"How it ended; `unknown` where the log does not say.","enum":["verified","accepted","contradicted","failed","stale","not-attempted","reverted","unknown"]},"error":{"$ref":"#/definitions/problem"},"live":{"$ref":"#/definitions/settings"}}},"accessMark":{"description":"What the log tells of one setting at an instant.","type":"object","required":["how","since","runId","command","commit","actor","approved"],"properties":{"value":{"description":"The value; absent where it is unknown.","anyOf":[{"type":["boolean","string"]},{"$ref":"#/definitions/tenancy"}]},"how":{"description":"Known: `verified` written and read back, `accepted` written and agreed to, `found` live at a first look, `outside` found where another value had been put, `contradicted` found after another value was written. Unknown: `unanswered` a write whose effect nobody knows, `contradicted` without a value, `moved` by somebody else during a run, `dropped` by the server with an update.","enum":["verified","accepted","found","outside","contradicted","unanswered","moved","dropped"]},"since":{"description":"When it was written, or first seen so; for an unknown one, when it was lost sight of.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},"seenAt":{"description":"When a list last showed it, where one did.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},"runId":{"description":"The run that this is known from.","type":"string","minLength":1},"command":{"description":"What was run.","enum":["apply","rollback"]},"commit":{"description":"The commit of that run, where known.","type":["string","null"]},"actor":{"description":"Who or what started it.","type":"string"},"approved":{"description":"Whether the plan was approved by its id.","type":"boolean"},"changedBy":{"description":"The next look found another value that no run had written: somebody changed it in between.","type":"object","required":["at","runId"],"properties":{"at":{"$ref":"#/definitions/instant"},"runId":{"description":"The run that looked.","type":"string"},"value":{"description":"What it found, where it is known.","anyOf":[{"type":["boolean","string"]},{"$ref":"#/definitions/tenancy"}]}}}}}}};
const schema13 = {"description":"An instant in UTC, in ISO 8601.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"};
const schema14 = {"description":"SHA-256 as 64 hexadecimal digits.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const schema15 = {"description":"What the requests are aimed at.","type":"object","required":["baseUrl","dataApp","environment"],"properties":{"baseUrl":{"description":"Origin and path prefix of the API, without a trailing slash.","type":"string","minLength":1},"dataApp":{"description":"The data app that the manifest names.","type":["string","null"]},"environment":{"description":"The environment of the manifest; null where it has none.","type":["string","null"]},"api":{"description":"The generation of the API that the requests are spelled for; absent for runs of versions that did not record it.","enum":["kebab","camel","legacy"]}}};
const pattern0 = new RegExp("^1\\.\\d+$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "u");
const pattern2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema12 = {"description":"One run of apply or rollback.","type":"object","required":["runId","startedAt","actor","commit","planId","status","counts"],"properties":{"runId":{"description":"Identity of the run.","type":"string","minLength":1},"startedAt":{"$ref":"#/definitions/instant"},"command":{"description":"What was run.","enum":["apply","rollback"]},"rollbackOf":{"description":"The run that this one takes back.","type":"string","minLength":1},"actor":{"description":"Who or what started it.","type":"string"},"commit":{"description":"The commit of the manifest, where known.","type":["string","null"]},"planId":{"$ref":"#/definitions/digest"},"approved":{"description":"Whether the plan was approved by its id.","type":"boolean"},"target":{"$ref":"#/definitions/target"},"status":{"description":"How it ended; `interrupted` where the log holds no end of it.","enum":["complete","partial","failed","refused","interrupted"]},"counts":{"description":"Embeds by how their changes ended.","type":"object","additionalProperties":{"type":"integer","minimum":0}},"changes":{"description":"What it changed, in the order of the log; of `history changes` only.","type":"array","items":{"$ref":"#/definitions/runChange"}}}};
const func2 = runtime0.default;
const schema16 = {"description":"What a run did to one embed.","type":"object","required":["embedId","key","name","direction","before","after","attempts","status"],"properties":{"embedId":{"description":"The embed.","type":"string","minLength":1},"key":{"description":"The key of the embed in the manifest.","type":"string"},"name":{"description":"The name of the embed.","type":["string","null"]},"direction":{"$ref":"#/definitions/direction"},"before":{"description":"The values before, of the settings that were written; one that the API did not tell is absent.","allOf":[{"$ref":"#/definitions/settings"}]},"after":{"description":"The values that were sent.","allOf":[{"$ref":"#/definitions/settings"}]},"attempts":{"description":"Updates that were sent.","type":"integer","minimum":0},"status":{"description":"How it ended; `unknown` where the log does not say.","enum":["verified","accepted","contradicted","failed","stale","not-attempted","reverted","unknown"]},"error":{"$ref":"#/definitions/problem"},"live":{"$ref":"#/definitions/settings"}}};
const schema17 = {"description":"Which way access moves: `tenancy` weakens the isolation of tenants, `widen` lets viewers do or see more, `narrow` less, `neutral` neither.","enum":["tenancy","widen","narrow","neutral"]};
const schema21 = {"description":"What the API, or the way to it, said against a request.","type":"object","required":["code","message"],"properties":{"code":{"description":"The code of the API where it has one.","type":"string"},"httpStatus":{"description":"The HTTP status.","type":"integer"},"message":{"description":"In words.","type":"string"},"hint":{"description":"What can be done about it.","type":"string"}}};
const schema18 = {"description":"Some settings of one embed; one that is absent is not known.","type":"object","properties":{"datamartName":{"description":"The datamart that the embed reads.","type":"string"},"isAllowAiPilot":{"description":"Whether viewers can ask questions about the data in natural language.","type":"boolean"},"isAllowEmailReports":{"description":"Whether viewers can schedule e-mail reports.","type":"boolean"},"isAllowManageMetrics":{"description":"Whether viewers can choose which metrics the dashboard shows.","type":"boolean"},"isAllowMetricCreation":{"description":"Whether viewers can build new metrics.","type":"boolean"},"isAllowMetricDeletion":{"description":"Whether viewers can delete metrics.","type":"boolean"},"isAllowMetricLayoutChange":{"description":"Whether viewers can rearrange the dashboard.","type":"boolean"},"isAllowMetricUpdate":{"description":"Whether viewers can edit existing metrics.","type":"boolean"},"isAllowUnderlyingData":{"description":"Whether viewers can see the raw rows behind a metric.","type":"boolean"},"isAllowCreateDashboardView":{"description":"Whether viewers can save dashboard views of their own.","type":"boolean"},"metricCreationMode":{"description":"How viewers create metrics.","enum":["DRAG_DROP","CHAT"]},"joinModel":{"description":"How new metrics join sheets.","enum":["single","multi"]},"tableTenancySettings":{"description":"The tables that are filtered by tenant; with none, viewers may see the rows of every tenant.","$ref":"#/definitions/tenancy"}}};
const schema19 = {"description":"The tables that are filtered by tenant; in the empty list none is.","type":"array","items":{"$ref":"#/definitions/tenancyRow"}};
const schema20 = {"description":"One table of which viewers see the rows of their own tenant alone.","type":"object","required":["name","clientColumn"],"properties":{"name":{"description":"The table.","type":"string"},"clientColumn":{"description":"The column that must equal the client id of the viewer.","type":"string"}},"additionalProperties":false};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/tenancyRow/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.clientColumn === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/tenancyRow/required",keyword:"required",params:{missingProperty: "clientColumn"},message:"must have required property '"+"clientColumn"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "name") || (key0 === "clientColumn"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/tenancyRow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/definitions/tenancyRow/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.clientColumn !== undefined){
if(typeof data0.clientColumn !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/clientColumn",schemaPath:"#/definitions/tenancyRow/properties/clientColumn/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/tenancyRow/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datamartName !== undefined){
if(typeof data.datamartName !== "string"){
const err0 = {instancePath:instancePath+"/datamartName",schemaPath:"#/properties/datamartName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.isAllowAiPilot !== undefined){
if(typeof data.isAllowAiPilot !== "boolean"){
const err1 = {instancePath:instancePath+"/isAllowAiPilot",schemaPath:"#/properties/isAllowAiPilot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.isAllowEmailReports !== undefined){
if(typeof data.isAllowEmailReports !== "boolean"){
const err2 = {instancePath:instancePath+"/isAllowEmailReports",schemaPath:"#/properties/isAllowEmailReports/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.isAllowManageMetrics !== undefined){
if(typeof data.isAllowManageMetrics !== "boolean"){
const err3 = {instancePath:instancePath+"/isAllowManageMetrics",schemaPath:"#/properties/isAllowManageMetrics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.isAllowMetricCreation !== undefined){
if(typeof data.isAllowMetricCreation !== "boolean"){
const err4 = {instancePath:instancePath+"/isAllowMetricCreation",schemaPath:"#/properties/isAllowMetricCreation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.isAllowMetricDeletion !== undefined){
if(typeof data.isAllowMetricDeletion !== "boolean"){
const err5 = {instancePath:instancePath+"/isAllowMetricDeletion",schemaPath:"#/properties/isAllowMetricDeletion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isAllowMetricLayoutChange !== undefined){
if(typeof data.isAllowMetricLayoutChange !== "boolean"){
const err6 = {instancePath:instancePath+"/isAllowMetricLayoutChange",schemaPath:"#/properties/isAllowMetricLayoutChange/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.isAllowMetricUpdate !== undefined){
if(typeof data.isAllowMetricUpdate !== "boolean"){
const err7 = {instancePath:instancePath+"/isAllowMetricUpdate",schemaPath:"#/properties/isAllowMetricUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.isAllowUnderlyingData !== undefined){
if(typeof data.isAllowUnderlyingData !== "boolean"){
const err8 = {instancePath:instancePath+"/isAllowUnderlyingData",schemaPath:"#/properties/isAllowUnderlyingData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.isAllowCreateDashboardView !== undefined){
if(typeof data.isAllowCreateDashboardView !== "boolean"){
const err9 = {instancePath:instancePath+"/isAllowCreateDashboardView",schemaPath:"#/properties/isAllowCreateDashboardView/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.metricCreationMode !== undefined){
let data10 = data.metricCreationMode;
if(!((data10 === "DRAG_DROP") || (data10 === "CHAT"))){
const err10 = {instancePath:instancePath+"/metricCreationMode",schemaPath:"#/properties/metricCreationMode/enum",keyword:"enum",params:{allowedValues: schema18.properties.metricCreationMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.joinModel !== undefined){
let data11 = data.joinModel;
if(!((data11 === "single") || (data11 === "multi"))){
const err11 = {instancePath:instancePath+"/joinModel",schemaPath:"#/properties/joinModel/enum",keyword:"enum",params:{allowedValues: schema18.properties.joinModel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tableTenancySettings !== undefined){
if(!(validate14(data.tableTenancySettings, {instancePath:instancePath+"/tableTenancySettings",parentData:data,parentDataProperty:"tableTenancySettings",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.embedId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "embedId"},message:"must have required property '"+"embedId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.direction === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.before === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.after === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.attempts === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.status === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.embedId !== undefined){
let data0 = data.embedId;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err8 = {instancePath:instancePath+"/embedId",schemaPath:"#/properties/embedId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/embedId",schemaPath:"#/properties/embedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err10 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema16.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.direction !== undefined){
let data3 = data.direction;
if(!((((data3 === "tenancy") || (data3 === "widen")) || (data3 === "narrow")) || (data3 === "neutral"))){
const err12 = {instancePath:instancePath+"/direction",schemaPath:"#/definitions/direction/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.before !== undefined){
if(!(validate13(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate13(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
let data6 = data.attempts;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.status !== undefined){
let data7 = data.status;
if(!((((((((data7 === "verified") || (data7 === "accepted")) || (data7 === "contradicted")) || (data7 === "failed")) || (data7 === "stale")) || (data7 === "not-attempted")) || (data7 === "reverted")) || (data7 === "unknown"))){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema16.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.error !== undefined){
let data8 = data.error;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.code === undefined){
const err16 = {instancePath:instancePath+"/error",schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.message === undefined){
const err17 = {instancePath:instancePath+"/error",schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.code !== undefined){
if(typeof data8.code !== "string"){
const err18 = {instancePath:instancePath+"/error/code",schemaPath:"#/definitions/problem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.httpStatus !== undefined){
let data10 = data8.httpStatus;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err19 = {instancePath:instancePath+"/error/httpStatus",schemaPath:"#/definitions/problem/properties/httpStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.message !== undefined){
if(typeof data8.message !== "string"){
const err20 = {instancePath:instancePath+"/error/message",schemaPath:"#/definitions/problem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.hint !== undefined){
if(typeof data8.hint !== "string"){
const err21 = {instancePath:instancePath+"/error/hint",schemaPath:"#/definitions/problem/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/error",schemaPath:"#/definitions/problem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.live !== undefined){
if(!(validate13(data.live, {instancePath:instancePath+"/live",parentData:data,parentDataProperty:"live",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.startedAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.actor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.commit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.planId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planId"},message:"must have required property '"+"planId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.status === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.counts === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.runId !== undefined){
let data0 = data.runId;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err7 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.startedAt !== undefined){
let data1 = data.startedAt;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err9 = {instancePath:instancePath+"/startedAt",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
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
const err10 = {instancePath:instancePath+"/startedAt",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.command !== undefined){
let data2 = data.command;
if(!((data2 === "apply") || (data2 === "rollback"))){
const err11 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues: schema12.properties.command.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rollbackOf !== undefined){
let data3 = data.rollbackOf;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/rollbackOf",schemaPath:"#/properties/rollbackOf/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/rollbackOf",schemaPath:"#/properties/rollbackOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.actor !== undefined){
if(typeof data.actor !== "string"){
const err14 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.commit !== undefined){
let data5 = data.commit;
if((typeof data5 !== "string") && (data5 !== null)){
const err15 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: schema12.properties.commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.planId !== undefined){
let data6 = data.planId;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err16 = {instancePath:instancePath+"/planId",schemaPath:"#/definitions/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err17 = {instancePath:instancePath+"/planId",schemaPath:"#/definitions/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.approved !== undefined){
if(typeof data.approved !== "boolean"){
const err18 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.target !== undefined){
let data8 = data.target;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.baseUrl === undefined){
const err19 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/target/required",keyword:"required",params:{missingProperty: "baseUrl"},message:"must have required property '"+"baseUrl"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.dataApp === undefined){
const err20 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/target/required",keyword:"required",params:{missingProperty: "dataApp"},message:"must have required property '"+"dataApp"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.environment === undefined){
const err21 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/target/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.baseUrl !== undefined){
let data9 = data8.baseUrl;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err22 = {instancePath:instancePath+"/target/baseUrl",schemaPath:"#/definitions/target/properties/baseUrl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/target/baseUrl",schemaPath:"#/definitions/target/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.dataApp !== undefined){
let data10 = data8.dataApp;
if((typeof data10 !== "string") && (data10 !== null)){
const err24 = {instancePath:instancePath+"/target/dataApp",schemaPath:"#/definitions/target/properties/dataApp/type",keyword:"type",params:{type: schema15.properties.dataApp.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.environment !== undefined){
let data11 = data8.environment;
if((typeof data11 !== "string") && (data11 !== null)){
const err25 = {instancePath:instancePath+"/target/environment",schemaPath:"#/definitions/target/properties/environment/type",keyword:"type",params:{type: schema15.properties.environment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.api !== undefined){
let data12 = data8.api;
if(!(((data12 === "kebab") || (data12 === "camel")) || (data12 === "legacy"))){
const err26 = {instancePath:instancePath+"/target/api",schemaPath:"#/definitions/target/properties/api/enum",keyword:"enum",params:{allowedValues: schema15.properties.api.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.status !== undefined){
let data13 = data.status;
if(!(((((data13 === "complete") || (data13 === "partial")) || (data13 === "failed")) || (data13 === "refused")) || (data13 === "interrupted"))){
const err28 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.counts !== undefined){
let data14 = data.counts;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key0 in data14){
let data15 = data14[key0];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err29 = {instancePath:instancePath+"/counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err31 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.changes !== undefined){
let data16 = data.changes;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data16[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data16,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema27 = {"description":"What the log tells of one setting at an instant.","type":"object","required":["how","since","runId","command","commit","actor","approved"],"properties":{"value":{"description":"The value; absent where it is unknown.","anyOf":[{"type":["boolean","string"]},{"$ref":"#/definitions/tenancy"}]},"how":{"description":"Known: `verified` written and read back, `accepted` written and agreed to, `found` live at a first look, `outside` found where another value had been put, `contradicted` found after another value was written. Unknown: `unanswered` a write whose effect nobody knows, `contradicted` without a value, `moved` by somebody else during a run, `dropped` by the server with an update.","enum":["verified","accepted","found","outside","contradicted","unanswered","moved","dropped"]},"since":{"description":"When it was written, or first seen so; for an unknown one, when it was lost sight of.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},"seenAt":{"description":"When a list last showed it, where one did.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},"runId":{"description":"The run that this is known from.","type":"string","minLength":1},"command":{"description":"What was run.","enum":["apply","rollback"]},"commit":{"description":"The commit of that run, where known.","type":["string","null"]},"actor":{"description":"Who or what started it.","type":"string"},"approved":{"description":"Whether the plan was approved by its id.","type":"boolean"},"changedBy":{"description":"The next look found another value that no run had written: somebody changed it in between.","type":"object","required":["at","runId"],"properties":{"at":{"$ref":"#/definitions/instant"},"runId":{"description":"The run that looked.","type":"string"},"value":{"description":"What it found, where it is known.","anyOf":[{"type":["boolean","string"]},{"$ref":"#/definitions/tenancy"}]}}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.how === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.since === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.runId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.command === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.commit === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.actor === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.approved === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved"},message:"must have required property '"+"approved"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if((typeof data0 !== "boolean") && (typeof data0 !== "string")){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/0/type",keyword:"type",params:{type: schema27.properties.value.anyOf[0].type},message:"must be boolean,string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate14(data0, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.how !== undefined){
let data1 = data.how;
if(!((((((((data1 === "verified") || (data1 === "accepted")) || (data1 === "found")) || (data1 === "outside")) || (data1 === "contradicted")) || (data1 === "unanswered")) || (data1 === "moved")) || (data1 === "dropped"))){
const err9 = {instancePath:instancePath+"/how",schemaPath:"#/properties/how/enum",keyword:"enum",params:{allowedValues: schema27.properties.how.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.since !== undefined){
let data2 = data.since;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err10 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.seenAt !== undefined){
let data3 = data.seenAt;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/seenAt",schemaPath:"#/properties/seenAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
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
const err13 = {instancePath:instancePath+"/seenAt",schemaPath:"#/properties/seenAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.runId !== undefined){
let data4 = data.runId;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.command !== undefined){
let data5 = data.command;
if(!((data5 === "apply") || (data5 === "rollback"))){
const err16 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues: schema27.properties.command.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.commit !== undefined){
let data6 = data.commit;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: schema27.properties.commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.actor !== undefined){
if(typeof data.actor !== "string"){
const err18 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.approved !== undefined){
if(typeof data.approved !== "boolean"){
const err19 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.changedBy !== undefined){
let data9 = data.changedBy;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.at === undefined){
const err20 = {instancePath:instancePath+"/changedBy",schemaPath:"#/properties/changedBy/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.runId === undefined){
const err21 = {instancePath:instancePath+"/changedBy",schemaPath:"#/properties/changedBy/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.at !== undefined){
let data10 = data9.at;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err22 = {instancePath:instancePath+"/changedBy/at",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/changedBy/at",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.runId !== undefined){
if(typeof data9.runId !== "string"){
const err24 = {instancePath:instancePath+"/changedBy/runId",schemaPath:"#/properties/changedBy/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.value !== undefined){
let data12 = data9.value;
const _errs28 = errors;
let valid4 = false;
const _errs29 = errors;
if((typeof data12 !== "boolean") && (typeof data12 !== "string")){
const err25 = {instancePath:instancePath+"/changedBy/value",schemaPath:"#/properties/changedBy/properties/value/anyOf/0/type",keyword:"type",params:{type: schema27.properties.changedBy.properties.value.anyOf[0].type},message:"must be boolean,string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs31 = errors;
if(!(validate14(data12, {instancePath:instancePath+"/changedBy/value",parentData:data9,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid1 = _errs31 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err26 = {instancePath:instancePath+"/changedBy/value",schemaPath:"#/properties/changedBy/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/changedBy",schemaPath:"#/properties/changedBy/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://embed-sync.dev/schemas/v1/history-output.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runs === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/anyOf/0/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.\\d+$"},message:"must match pattern \""+"^1\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/anyOf/0/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.runs !== undefined){
let data1 = data.runs;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data1[i0], {instancePath:instancePath+"/runs/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/runs",schemaPath:"#/anyOf/0/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runId === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.startedAt === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.actor === undefined){
const err7 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.commit === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.planId === undefined){
const err9 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "planId"},message:"must have required property '"+"planId"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.status === undefined){
const err10 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.counts === undefined){
const err11 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.changes === undefined){
const err12 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.formatVersion !== undefined){
let data3 = data.formatVersion;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err13 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/anyOf/1/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.\\d+$"},message:"must match pattern \""+"^1\\.\\d+$"+"\""};
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
const err14 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/anyOf/1/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.runId !== undefined){
let data4 = data.runId;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/runId",schemaPath:"#/anyOf/1/properties/runId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err16 = {instancePath:instancePath+"/runId",schemaPath:"#/anyOf/1/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.startedAt !== undefined){
let data5 = data.startedAt;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err17 = {instancePath:instancePath+"/startedAt",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/startedAt",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.command !== undefined){
let data6 = data.command;
if(!((data6 === "apply") || (data6 === "rollback"))){
const err19 = {instancePath:instancePath+"/command",schemaPath:"#/anyOf/1/properties/command/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[1].properties.command.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.rollbackOf !== undefined){
let data7 = data.rollbackOf;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err20 = {instancePath:instancePath+"/rollbackOf",schemaPath:"#/anyOf/1/properties/rollbackOf/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/rollbackOf",schemaPath:"#/anyOf/1/properties/rollbackOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.actor !== undefined){
if(typeof data.actor !== "string"){
const err22 = {instancePath:instancePath+"/actor",schemaPath:"#/anyOf/1/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.commit !== undefined){
let data9 = data.commit;
if((typeof data9 !== "string") && (data9 !== null)){
const err23 = {instancePath:instancePath+"/commit",schemaPath:"#/anyOf/1/properties/commit/type",keyword:"type",params:{type: schema11.anyOf[1].properties.commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.planId !== undefined){
let data10 = data.planId;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
const err24 = {instancePath:instancePath+"/planId",schemaPath:"#/definitions/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err25 = {instancePath:instancePath+"/planId",schemaPath:"#/definitions/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.approved !== undefined){
if(typeof data.approved !== "boolean"){
const err26 = {instancePath:instancePath+"/approved",schemaPath:"#/anyOf/1/properties/approved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.target !== undefined){
let data12 = data.target;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.baseUrl === undefined){
const err27 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/target/required",keyword:"required",params:{missingProperty: "baseUrl"},message:"must have required property '"+"baseUrl"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12.dataApp === undefined){
const err28 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/target/required",keyword:"required",params:{missingProperty: "dataApp"},message:"must have required property '"+"dataApp"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12.environment === undefined){
const err29 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/target/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.baseUrl !== undefined){
let data13 = data12.baseUrl;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err30 = {instancePath:instancePath+"/target/baseUrl",schemaPath:"#/definitions/target/properties/baseUrl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/target/baseUrl",schemaPath:"#/definitions/target/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.dataApp !== undefined){
let data14 = data12.dataApp;
if((typeof data14 !== "string") && (data14 !== null)){
const err32 = {instancePath:instancePath+"/target/dataApp",schemaPath:"#/definitions/target/properties/dataApp/type",keyword:"type",params:{type: schema15.properties.dataApp.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.environment !== undefined){
let data15 = data12.environment;
if((typeof data15 !== "string") && (data15 !== null)){
const err33 = {instancePath:instancePath+"/target/environment",schemaPath:"#/definitions/target/properties/environment/type",keyword:"type",params:{type: schema15.properties.environment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.api !== undefined){
let data16 = data12.api;
if(!(((data16 === "kebab") || (data16 === "camel")) || (data16 === "legacy"))){
const err34 = {instancePath:instancePath+"/target/api",schemaPath:"#/definitions/target/properties/api/enum",keyword:"enum",params:{allowedValues: schema15.properties.api.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.status !== undefined){
let data17 = data.status;
if(!(((((data17 === "complete") || (data17 === "partial")) || (data17 === "failed")) || (data17 === "refused")) || (data17 === "interrupted"))){
const err36 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[1].properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.counts !== undefined){
let data18 = data.counts;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key0 in data18){
let data19 = data18[key0];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err37 = {instancePath:instancePath+"/counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err38 = {instancePath:instancePath+"/counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/counts",schemaPath:"#/anyOf/1/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.changes !== undefined){
let data20 = data.changes;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate12(data20[i1], {instancePath:instancePath+"/changes/" + i1,parentData:data20,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/changes",schemaPath:"#/anyOf/1/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err41 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err42 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.formatVersion !== undefined){
let data22 = data.formatVersion;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err43 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/anyOf/2/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.\\d+$"},message:"must match pattern \""+"^1\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/anyOf/2/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.kind !== undefined){
let data23 = data.kind;
if(!(((data23 === "sound") || (data23 === "torn")) || (data23 === "broken"))){
const err45 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.head !== undefined){
let data24 = data.head;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.log === undefined){
const err46 = {instancePath:instancePath+"/head",schemaPath:"#/anyOf/2/properties/head/required",keyword:"required",params:{missingProperty: "log"},message:"must have required property '"+"log"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data24.seq === undefined){
const err47 = {instancePath:instancePath+"/head",schemaPath:"#/anyOf/2/properties/head/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data24.hash === undefined){
const err48 = {instancePath:instancePath+"/head",schemaPath:"#/anyOf/2/properties/head/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data24.log !== undefined){
if(typeof data24.log !== "string"){
const err49 = {instancePath:instancePath+"/head/log",schemaPath:"#/anyOf/2/properties/head/properties/log/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.seq !== undefined){
let data26 = data24.seq;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err50 = {instancePath:instancePath+"/head/seq",schemaPath:"#/anyOf/2/properties/head/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err51 = {instancePath:instancePath+"/head/seq",schemaPath:"#/anyOf/2/properties/head/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data24.hash !== undefined){
let data27 = data24.hash;
if(typeof data27 === "string"){
if(!pattern2.test(data27)){
const err52 = {instancePath:instancePath+"/head/hash",schemaPath:"#/anyOf/2/properties/head/properties/hash/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/head/hash",schemaPath:"#/anyOf/2/properties/head/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/head",schemaPath:"#/anyOf/2/properties/head/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.tailBytes !== undefined){
let data28 = data.tailBytes;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err55 = {instancePath:instancePath+"/tailBytes",schemaPath:"#/anyOf/2/properties/tailBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err56 = {instancePath:instancePath+"/tailBytes",schemaPath:"#/anyOf/2/properties/tailBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data.record !== undefined){
let data29 = data.record;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err57 = {instancePath:instancePath+"/record",schemaPath:"#/anyOf/2/properties/record/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
const err58 = {instancePath:instancePath+"/record",schemaPath:"#/anyOf/2/properties/record/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err59 = {instancePath:instancePath+"/reason",schemaPath:"#/anyOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid0 = _errs48 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err61 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.embeds === undefined){
const err62 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "embeds"},message:"must have required property '"+"embeds"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.formatVersion !== undefined){
let data31 = data.formatVersion;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err63 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/anyOf/3/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.\\d+$"},message:"must match pattern \""+"^1\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/anyOf/3/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.at !== undefined){
let data32 = data.at;
if(typeof data32 === "string"){
if(!pattern1.test(data32)){
const err65 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.embeds !== undefined){
let data33 = data.embeds;
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.embedId === undefined){
const err67 = {instancePath:instancePath+"/embeds/" + i2,schemaPath:"#/anyOf/3/properties/embeds/items/required",keyword:"required",params:{missingProperty: "embedId"},message:"must have required property '"+"embedId"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data34.settings === undefined){
const err68 = {instancePath:instancePath+"/embeds/" + i2,schemaPath:"#/anyOf/3/properties/embeds/items/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data34.since === undefined){
const err69 = {instancePath:instancePath+"/embeds/" + i2,schemaPath:"#/anyOf/3/properties/embeds/items/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data34.runId === undefined){
const err70 = {instancePath:instancePath+"/embeds/" + i2,schemaPath:"#/anyOf/3/properties/embeds/items/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data34.commit === undefined){
const err71 = {instancePath:instancePath+"/embeds/" + i2,schemaPath:"#/anyOf/3/properties/embeds/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data34.embedId !== undefined){
let data35 = data34.embedId;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err72 = {instancePath:instancePath+"/embeds/" + i2+"/embedId",schemaPath:"#/anyOf/3/properties/embeds/items/properties/embedId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/embeds/" + i2+"/embedId",schemaPath:"#/anyOf/3/properties/embeds/items/properties/embedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data34.settings !== undefined){
if(!(validate13(data34.settings, {instancePath:instancePath+"/embeds/" + i2+"/settings",parentData:data34,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data34.since !== undefined){
let data37 = data34.since;
if(typeof data37 === "string"){
if(!pattern1.test(data37)){
const err74 = {instancePath:instancePath+"/embeds/" + i2+"/since",schemaPath:"#/anyOf/3/properties/embeds/items/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/embeds/" + i2+"/since",schemaPath:"#/anyOf/3/properties/embeds/items/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data34.runId !== undefined){
let data38 = data34.runId;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err76 = {instancePath:instancePath+"/embeds/" + i2+"/runId",schemaPath:"#/anyOf/3/properties/embeds/items/properties/runId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/embeds/" + i2+"/runId",schemaPath:"#/anyOf/3/properties/embeds/items/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data34.commit !== undefined){
let data39 = data34.commit;
if((typeof data39 !== "string") && (data39 !== null)){
const err78 = {instancePath:instancePath+"/embeds/" + i2+"/commit",schemaPath:"#/anyOf/3/properties/embeds/items/properties/commit/type",keyword:"type",params:{type: schema11.anyOf[3].properties.embeds.items.properties.commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data34.key !== undefined){
if(typeof data34.key !== "string"){
const err79 = {instancePath:instancePath+"/embeds/" + i2+"/key",schemaPath:"#/anyOf/3/properties/embeds/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.name !== undefined){
let data41 = data34.name;
if((typeof data41 !== "string") && (data41 !== null)){
const err80 = {instancePath:instancePath+"/embeds/" + i2+"/name",schemaPath:"#/anyOf/3/properties/embeds/items/properties/name/type",keyword:"type",params:{type: schema11.anyOf[3].properties.embeds.items.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data34.target !== undefined){
let data42 = data34.target;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.baseUrl === undefined){
const err81 = {instancePath:instancePath+"/embeds/" + i2+"/target",schemaPath:"#/definitions/target/required",keyword:"required",params:{missingProperty: "baseUrl"},message:"must have required property '"+"baseUrl"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data42.dataApp === undefined){
const err82 = {instancePath:instancePath+"/embeds/" + i2+"/target",schemaPath:"#/definitions/target/required",keyword:"required",params:{missingProperty: "dataApp"},message:"must have required property '"+"dataApp"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data42.environment === undefined){
const err83 = {instancePath:instancePath+"/embeds/" + i2+"/target",schemaPath:"#/definitions/target/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data42.baseUrl !== undefined){
let data43 = data42.baseUrl;
if(typeof data43 === "string"){
if(func2(data43) < 1){
const err84 = {instancePath:instancePath+"/embeds/" + i2+"/target/baseUrl",schemaPath:"#/definitions/target/properties/baseUrl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/embeds/" + i2+"/target/baseUrl",schemaPath:"#/definitions/target/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data42.dataApp !== undefined){
let data44 = data42.dataApp;
if((typeof data44 !== "string") && (data44 !== null)){
const err86 = {instancePath:instancePath+"/embeds/" + i2+"/target/dataApp",schemaPath:"#/definitions/target/properties/dataApp/type",keyword:"type",params:{type: schema15.properties.dataApp.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data42.environment !== undefined){
let data45 = data42.environment;
if((typeof data45 !== "string") && (data45 !== null)){
const err87 = {instancePath:instancePath+"/embeds/" + i2+"/target/environment",schemaPath:"#/definitions/target/properties/environment/type",keyword:"type",params:{type: schema15.properties.environment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data42.api !== undefined){
let data46 = data42.api;
if(!(((data46 === "kebab") || (data46 === "camel")) || (data46 === "legacy"))){
const err88 = {instancePath:instancePath+"/embeds/" + i2+"/target/api",schemaPath:"#/definitions/target/properties/api/enum",keyword:"enum",params:{allowedValues: schema15.properties.api.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/embeds/" + i2+"/target",schemaPath:"#/definitions/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data34.marks !== undefined){
let data47 = data34.marks;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key1 in data47){
if(!(validate23(data47[key1], {instancePath:instancePath+"/embeds/" + i2+"/marks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data47,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/embeds/" + i2+"/marks",schemaPath:"#/anyOf/3/properties/embeds/items/properties/marks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data34.missing !== undefined){
let data49 = data34.missing;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.since === undefined){
const err91 = {instancePath:instancePath+"/embeds/" + i2+"/missing",schemaPath:"#/anyOf/3/properties/embeds/items/properties/missing/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data49.runId === undefined){
const err92 = {instancePath:instancePath+"/embeds/" + i2+"/missing",schemaPath:"#/anyOf/3/properties/embeds/items/properties/missing/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data49.since !== undefined){
let data50 = data49.since;
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
const err93 = {instancePath:instancePath+"/embeds/" + i2+"/missing/since",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/embeds/" + i2+"/missing/since",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data49.runId !== undefined){
if(typeof data49.runId !== "string"){
const err95 = {instancePath:instancePath+"/embeds/" + i2+"/missing/runId",schemaPath:"#/anyOf/3/properties/embeds/items/properties/missing/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/embeds/" + i2+"/missing",schemaPath:"#/anyOf/3/properties/embeds/items/properties/missing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/embeds/" + i2,schemaPath:"#/anyOf/3/properties/embeds/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/embeds",schemaPath:"#/anyOf/3/properties/embeds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid0 = _errs67 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err100 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}
