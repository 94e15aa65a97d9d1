// @ts-nocheck
// Generated from schemas/manifest.schema.json by "npm run generate"; do not edit.
import runtime0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validateManifest = validate61;
const schema54 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://embed-sync.dev/schemas/v1/manifest.schema.json","title":"embed-sync manifest","description":"What the access settings of DataBrain embeds should be. Several files together are one manifest.","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"title":"Schema","description":"Where an editor finds this schema; read by editors only.","type":"string","examples":["./schemas/manifest.schema.json"]},"version":{"title":"Version","description":"The version of the manifest format; every file says it.","type":"integer","const":1,"default":1,"examples":[1]},"dataApp":{"title":"Data app","description":"The data app that the API token must belong to. Stands in exactly one file, unless there are environments.","examples":["Customer portal"],"allOf":[{"$ref":"#/definitions/text"}]},"environments":{"title":"Environments","description":"Several data apps that hold the same embeds, such as staging and production; one is chosen with --env. Takes the place of dataApp and stands in exactly one file.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/environment"},"examples":[{"staging":{"dataApp":"customer-portal-staging"},"production":{"dataApp":"customer-portal","promoteFrom":"staging"}}]},"tiers":{"title":"Tiers","description":"Reusable sets of settings, by name. A tier is the weakest source of a value: groups and embeds win over it.","type":"object","propertyNames":{"$ref":"#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/tier"},"default":{},"examples":[{"basic":{"isAllowAiPilot":false}}]},"groups":{"title":"Groups","description":"Settings for many live embeds at once, chosen by pattern. Groups that match the same embed must not disagree.","type":"array","items":{"$ref":"#/definitions/group"},"default":[],"examples":[[{"name":"acme-dashboards","match":{"name":"Acme *"},"tier":"basic"}]]},"embeds":{"title":"Embeds","description":"Single embeds, by embed id, or by a readable key where id is written.","type":"object","propertyNames":{"$ref":"#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/embed"},"default":{},"examples":[{"embed_abc123def456":{"tier":"basic"}}]}},"definitions":{"identifier":{"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":256,"pattern":"^ *[!-~][ -~]*$","not":{"enum":["__proto__","constructor","prototype"]}},"text":{"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":1000,"pattern":"\\S"},"instant":{"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":40},"environment":{"title":"Environment","description":"One data app that holds the embeds.","type":"object","additionalProperties":false,"required":["dataApp"],"examples":[{"dataApp":"customer-portal","promoteFrom":"staging"}],"properties":{"dataApp":{"title":"Data app","description":"The data app that the API token of this environment must belong to.","examples":["customer-portal-staging"],"allOf":[{"$ref":"#/definitions/text"}]},"promoteFrom":{"title":"Promoted from","description":"The environment in which changes are tried before they come here.","examples":["staging"],"allOf":[{"$ref":"#/definitions/identifier"}]}}},"tier":{"title":"Tier","description":"A reusable set of settings.","type":"object","additionalProperties":false,"examples":[{"extends":"basic","isAllowAiPilot":true}],"properties":{"extends":{"title":"Extends","description":"The tier whose settings this one starts from.","examples":["basic"],"allOf":[{"$ref":"#/definitions/identifier"}]},"datamartName":{"$ref":"#/definitions/datamartName"},"isAllowAiPilot":{"$ref":"#/definitions/isAllowAiPilot"},"isAllowEmailReports":{"$ref":"#/definitions/isAllowEmailReports"},"isAllowManageMetrics":{"$ref":"#/definitions/isAllowManageMetrics"},"isAllowMetricCreation":{"$ref":"#/definitions/isAllowMetricCreation"},"isAllowMetricDeletion":{"$ref":"#/definitions/isAllowMetricDeletion"},"isAllowMetricLayoutChange":{"$ref":"#/definitions/isAllowMetricLayoutChange"},"isAllowMetricUpdate":{"$ref":"#/definitions/isAllowMetricUpdate"},"isAllowUnderlyingData":{"$ref":"#/definitions/isAllowUnderlyingData"},"isAllowCreateDashboardView":{"$ref":"#/definitions/isAllowCreateDashboardView"},"metricCreationMode":{"$ref":"#/definitions/metricCreationMode"},"joinModel":{"$ref":"#/definitions/joinModel"},"tableTenancySettings":{"$ref":"#/definitions/tableTenancySettings"}}},"group":{"title":"Group","description":"Settings for every live embed that matches.","type":"object","additionalProperties":false,"required":["name","match"],"examples":[{"name":"acme-dashboards","match":{"name":"Acme *","embedType":"dashboard"},"tier":"basic"}],"properties":{"name":{"title":"Name","description":"The name of the group, as plans and messages show it.","examples":["acme-dashboards"],"allOf":[{"$ref":"#/definitions/identifier"}]},"match":{"title":"Match","description":"Patterns over the live embed; all that are written must match. * stands for any characters, ? for one.","type":"object","additionalProperties":false,"minProperties":1,"examples":[{"name":"Acme *","embedType":"dashboard"}],"properties":{"name":{"title":"Name pattern","description":"Pattern over the live name.","examples":["Acme *"],"allOf":[{"$ref":"#/definitions/text"}]},"embedType":{"title":"Type pattern","description":"Pattern over the type of the embed.","examples":["dashboard","metric"],"allOf":[{"$ref":"#/definitions/text"}]}}},"tier":{"title":"Tier","description":"The tier of every matching embed that names none itself.","examples":["basic"],"allOf":[{"$ref":"#/definitions/identifier"}]},"accessSettings":{"$ref":"#/definitions/accessSettings"}}},"embed":{"title":"Embed","description":"One embed and what its settings should be.","type":"object","additionalProperties":false,"examples":[{"name":"Sales overview","tier":"premium"}],"properties":{"id":{"title":"Embed id","description":"The embed id where the key is another name; with environments, the id in each. An embed is not part of an environment for which it has no id.","type":["string","object"],"minLength":1,"maxLength":256,"pattern":"^ *[!-~][ -~]*$","not":{"enum":["__proto__","constructor","prototype"]},"minProperties":1,"propertyNames":{"$ref":"#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/identifier"},"examples":["embed_abc123def456",{"staging":"dash-sales-stg","production":"dash-sales"}]},"name":{"title":"Name","description":"The name that the live embed should have; another one is a warning.","examples":["Sales overview"],"allOf":[{"$ref":"#/definitions/text"}]},"owner":{"title":"Owner","description":"Who answers for this embed.","examples":["@acme/sales-analytics"],"allOf":[{"$ref":"#/definitions/text"}]},"tier":{"title":"Tier","description":"The tier that this embed starts from; wins over the tier of a group.","examples":["premium"],"allOf":[{"$ref":"#/definitions/identifier"}]},"accessSettings":{"$ref":"#/definitions/accessSettings"},"environments":{"title":"In an environment","description":"What differs in single environments; wins over accessSettings.","type":"object","propertyNames":{"$ref":"#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/environmentBlock"},"default":{},"examples":[{"staging":{"accessSettings":{"isAllowAiPilot":true}}}]},"overrides":{"title":"Overrides","description":"Settings that hold for a while and win over all others while they do.","type":"array","items":{"$ref":"#/definitions/override"},"default":[],"examples":[[{"reason":"year-end maintenance","from":"2026-12-24T18:00:00Z","until":"2026-12-27T06:00:00Z","accessSettings":{"isAllowMetricCreation":false}}]]}}},"environmentBlock":{"title":"Environment","description":"What differs for this embed in this environment.","type":"object","additionalProperties":false,"required":["accessSettings"],"examples":[{"accessSettings":{"isAllowAiPilot":true}}],"properties":{"accessSettings":{"$ref":"#/definitions/accessSettings"}}},"override":{"title":"Override","description":"Settings from one instant until another.","type":"object","additionalProperties":false,"required":["reason","from","until","accessSettings"],"examples":[{"reason":"year-end maintenance","from":"2026-12-24T18:00:00Z","until":"2026-12-27T06:00:00Z","accessSettings":{"isAllowMetricCreation":false}}],"properties":{"reason":{"title":"Reason","description":"Why, as plans and reports show it.","examples":["year-end maintenance"],"allOf":[{"$ref":"#/definitions/text"}]},"from":{"title":"From","description":"The instant from which it holds: a date and time with a zone, in ISO 8601.","examples":["2026-12-24T18:00:00Z"],"allOf":[{"$ref":"#/definitions/instant"}]},"until":{"title":"Until","description":"The instant at which it ends, in the same form; from then on the value below it holds again.","examples":["2026-12-27T06:00:00Z"],"allOf":[{"$ref":"#/definitions/instant"}]},"accessSettings":{"$ref":"#/definitions/accessSettings"}}},"accessSettings":{"title":"Access settings","description":"The managed settings. One that is left out is never compared and never sent.","type":"object","additionalProperties":false,"examples":[{"isAllowAiPilot":false,"datamartName":"sales-data"}],"properties":{"datamartName":{"$ref":"#/definitions/datamartName"},"isAllowAiPilot":{"$ref":"#/definitions/isAllowAiPilot"},"isAllowEmailReports":{"$ref":"#/definitions/isAllowEmailReports"},"isAllowManageMetrics":{"$ref":"#/definitions/isAllowManageMetrics"},"isAllowMetricCreation":{"$ref":"#/definitions/isAllowMetricCreation"},"isAllowMetricDeletion":{"$ref":"#/definitions/isAllowMetricDeletion"},"isAllowMetricLayoutChange":{"$ref":"#/definitions/isAllowMetricLayoutChange"},"isAllowMetricUpdate":{"$ref":"#/definitions/isAllowMetricUpdate"},"isAllowUnderlyingData":{"$ref":"#/definitions/isAllowUnderlyingData"},"isAllowCreateDashboardView":{"$ref":"#/definitions/isAllowCreateDashboardView"},"metricCreationMode":{"$ref":"#/definitions/metricCreationMode"},"joinModel":{"$ref":"#/definitions/joinModel"},"tableTenancySettings":{"$ref":"#/definitions/tableTenancySettings"}}},"datamartName":{"title":"Datamart","description":"Which datamart viewers build metrics on. Leave it out to not manage it.","examples":["sales-data"],"allOf":[{"$ref":"#/definitions/text"}]},"isAllowAiPilot":{"title":"AI pilot","description":"Whether viewers can ask questions about the data in natural language. Leave it out to not manage it.","type":"boolean","examples":[false,true]},"isAllowEmailReports":{"title":"E-mail reports","description":"Whether viewers can schedule e-mail reports, which leave the product. Leave it out to not manage it.","type":"boolean","examples":[false,true]},"isAllowManageMetrics":{"title":"Manage metrics","description":"Whether viewers can choose which metrics the dashboard shows. Leave it out to not manage it.","type":"boolean","examples":[false,true]},"isAllowMetricCreation":{"title":"Metric creation","description":"Whether viewers can build new metrics on the datamart. Leave it out to not manage it.","type":"boolean","examples":[false,true]},"isAllowMetricDeletion":{"title":"Metric deletion","description":"Whether viewers can delete metrics. Leave it out to not manage it.","type":"boolean","examples":[false,true]},"isAllowMetricLayoutChange":{"title":"Layout change","description":"Whether viewers can rearrange the dashboard. Leave it out to not manage it.","type":"boolean","examples":[false,true]},"isAllowMetricUpdate":{"title":"Metric update","description":"Whether viewers can edit existing metrics. Leave it out to not manage it.","type":"boolean","examples":[false,true]},"isAllowUnderlyingData":{"title":"Underlying data","description":"Whether viewers can see the raw rows behind a metric. Leave it out to not manage it.","type":"boolean","examples":[false,true]},"isAllowCreateDashboardView":{"title":"Dashboard views","description":"Whether viewers can save dashboard views of their own. Leave it out to not manage it.","type":"boolean","examples":[false,true]},"metricCreationMode":{"title":"Creation mode","description":"How viewers build metrics: in the visual builder, or by chatting with an AI. Leave it out to not manage it.","type":"string","enum":["DRAG_DROP","CHAT"],"examples":["DRAG_DROP"]},"joinModel":{"title":"Join model","description":"Whether new metrics use one pre-joined sheet, or join several as each chart needs. Leave it out to not manage it.","type":"string","enum":["single","multi"],"examples":["single"]},"tableTenancySettings":{"title":"Tenancy","description":"Which tables are filtered by tenant, and by which column: viewers see only the rows that hold their client id. Always the whole list. An embed whose rows are for everybody says so with noIsolation and a reason. Leave it out to not manage it.","type":["array","object"],"minItems":1,"items":{"$ref":"#/definitions/tenancyRow"},"additionalProperties":false,"required":["noIsolation"],"properties":{"noIsolation":{"title":"No isolation","description":"Why every viewer may see every row. Sends the empty list.","examples":["public benchmark figures"],"allOf":[{"$ref":"#/definitions/text"}]}},"examples":[[{"name":"orders","clientColumn":"customer_id"}],{"noIsolation":"public benchmark figures"}]},"tenancyRow":{"title":"Filtered table","description":"Viewers see the rows of this table where the column equals their client id.","type":"object","additionalProperties":false,"required":["name","clientColumn"],"examples":[{"name":"orders","clientColumn":"customer_id"}],"properties":{"name":{"title":"Table","description":"The table.","examples":["orders"],"allOf":[{"$ref":"#/definitions/identifier"}]},"clientColumn":{"title":"Column","description":"The column that holds the client id.","examples":["customer_id"],"allOf":[{"$ref":"#/definitions/identifier"}]}}}}};
const schema55 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":1000,"pattern":"\\S"};
const schema56 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":256,"pattern":"^ *[!-~][ -~]*$","not":{"enum":["__proto__","constructor","prototype"]}};
const func2 = runtime0.default;
const pattern21 = new RegExp("\\S", "u");
const pattern22 = new RegExp("^ *[!-~][ -~]*$", "u");
const schema57 = {"title":"Environment","description":"One data app that holds the embeds.","type":"object","additionalProperties":false,"required":["dataApp"],"examples":[{"dataApp":"customer-portal","promoteFrom":"staging"}],"properties":{"dataApp":{"title":"Data app","description":"The data app that the API token of this environment must belong to.","examples":["customer-portal-staging"],"allOf":[{"$ref":"#/definitions/text"}]},"promoteFrom":{"title":"Promoted from","description":"The environment in which changes are tried before they come here.","examples":["staging"],"allOf":[{"$ref":"#/definitions/identifier"}]}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataApp === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataApp"},message:"must have required property '"+"dataApp"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "dataApp") || (key0 === "promoteFrom"))){
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
if(data.dataApp !== undefined){
let data0 = data.dataApp;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
const err2 = {instancePath:instancePath+"/dataApp",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/dataApp",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern21.test(data0)){
const err4 = {instancePath:instancePath+"/dataApp",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err5 = {instancePath:instancePath+"/dataApp",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.promoteFrom !== undefined){
let data1 = data.promoteFrom;
const _errs12 = errors;
const _errs13 = errors;
if(!(((data1 === "__proto__") || (data1 === "constructor")) || (data1 === "prototype"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid5 = _errs13 === errors;
if(valid5){
const err7 = {instancePath:instancePath+"/promoteFrom",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(func2(data1) > 256){
const err8 = {instancePath:instancePath+"/promoteFrom",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/promoteFrom",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern22.test(data1)){
const err10 = {instancePath:instancePath+"/promoteFrom",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\""};
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
const err11 = {instancePath:instancePath+"/promoteFrom",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
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
validate62.errors = vErrors;
return errors === 0;
}

const schema61 = {"title":"Tier","description":"A reusable set of settings.","type":"object","additionalProperties":false,"examples":[{"extends":"basic","isAllowAiPilot":true}],"properties":{"extends":{"title":"Extends","description":"The tier whose settings this one starts from.","examples":["basic"],"allOf":[{"$ref":"#/definitions/identifier"}]},"datamartName":{"$ref":"#/definitions/datamartName"},"isAllowAiPilot":{"$ref":"#/definitions/isAllowAiPilot"},"isAllowEmailReports":{"$ref":"#/definitions/isAllowEmailReports"},"isAllowManageMetrics":{"$ref":"#/definitions/isAllowManageMetrics"},"isAllowMetricCreation":{"$ref":"#/definitions/isAllowMetricCreation"},"isAllowMetricDeletion":{"$ref":"#/definitions/isAllowMetricDeletion"},"isAllowMetricLayoutChange":{"$ref":"#/definitions/isAllowMetricLayoutChange"},"isAllowMetricUpdate":{"$ref":"#/definitions/isAllowMetricUpdate"},"isAllowUnderlyingData":{"$ref":"#/definitions/isAllowUnderlyingData"},"isAllowCreateDashboardView":{"$ref":"#/definitions/isAllowCreateDashboardView"},"metricCreationMode":{"$ref":"#/definitions/metricCreationMode"},"joinModel":{"$ref":"#/definitions/joinModel"},"tableTenancySettings":{"$ref":"#/definitions/tableTenancySettings"}}};
const schema65 = {"title":"AI pilot","description":"Whether viewers can ask questions about the data in natural language. Leave it out to not manage it.","type":"boolean","examples":[false,true]};
const schema66 = {"title":"E-mail reports","description":"Whether viewers can schedule e-mail reports, which leave the product. Leave it out to not manage it.","type":"boolean","examples":[false,true]};
const schema67 = {"title":"Manage metrics","description":"Whether viewers can choose which metrics the dashboard shows. Leave it out to not manage it.","type":"boolean","examples":[false,true]};
const schema68 = {"title":"Metric creation","description":"Whether viewers can build new metrics on the datamart. Leave it out to not manage it.","type":"boolean","examples":[false,true]};
const schema69 = {"title":"Metric deletion","description":"Whether viewers can delete metrics. Leave it out to not manage it.","type":"boolean","examples":[false,true]};
const schema70 = {"title":"Layout change","description":"Whether viewers can rearrange the dashboard. Leave it out to not manage it.","type":"boolean","examples":[false,true]};
const schema71 = {"title":"Metric update","description":"Whether viewers can edit existing metrics. Leave it out to not manage it.","type":"boolean","examples":[false,true]};
const schema72 = {"title":"Underlying data","description":"Whether viewers can see the raw rows behind a metric. Leave it out to not manage it.","type":"boolean","examples":[false,true]};
const schema73 = {"title":"Dashboard views","description":"Whether viewers can save dashboard views of their own. Leave it out to not manage it.","type":"boolean","examples":[false,true]};
const schema74 = {"title":"Creation mode","description":"How viewers build metrics: in the visual builder, or by chatting with an AI. Leave it out to not manage it.","type":"string","enum":["DRAG_DROP","CHAT"],"examples":["DRAG_DROP"]};
const schema75 = {"title":"Join model","description":"Whether new metrics use one pre-joined sheet, or join several as each chart needs. Leave it out to not manage it.","type":"string","enum":["single","multi"],"examples":["single"]};
const func43 = Object.prototype.hasOwnProperty;
const schema63 = {"title":"Datamart","description":"Which datamart viewers build metrics on. Leave it out to not manage it.","examples":["sales-data"],"allOf":[{"$ref":"#/definitions/text"}]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 1000){
const err0 = {instancePath,schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern21.test(data)){
const err2 = {instancePath,schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema76 = {"title":"Tenancy","description":"Which tables are filtered by tenant, and by which column: viewers see only the rows that hold their client id. Always the whole list. An embed whose rows are for everybody says so with noIsolation and a reason. Leave it out to not manage it.","type":["array","object"],"minItems":1,"items":{"$ref":"#/definitions/tenancyRow"},"additionalProperties":false,"required":["noIsolation"],"properties":{"noIsolation":{"title":"No isolation","description":"Why every viewer may see every row. Sends the empty list.","examples":["public benchmark figures"],"allOf":[{"$ref":"#/definitions/text"}]}},"examples":[[{"name":"orders","clientColumn":"customer_id"}],{"noIsolation":"public benchmark figures"}]};
const schema77 = {"title":"Filtered table","description":"Viewers see the rows of this table where the column equals their client id.","type":"object","additionalProperties":false,"required":["name","clientColumn"],"examples":[{"name":"orders","clientColumn":"customer_id"}],"properties":{"name":{"title":"Table","description":"The table.","examples":["orders"],"allOf":[{"$ref":"#/definitions/identifier"}]},"clientColumn":{"title":"Column","description":"The column that holds the client id.","examples":["customer_id"],"allOf":[{"$ref":"#/definitions/identifier"}]}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clientColumn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clientColumn"},message:"must have required property '"+"clientColumn"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "clientColumn"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
const _errs7 = errors;
const _errs8 = errors;
if(!(((data0 === "__proto__") || (data0 === "constructor")) || (data0 === "prototype"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern22.test(data0)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\""};
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
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.clientColumn !== undefined){
let data1 = data.clientColumn;
const _errs14 = errors;
const _errs15 = errors;
if(!(((data1 === "__proto__") || (data1 === "constructor")) || (data1 === "prototype"))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid6 = _errs15 === errors;
if(valid6){
const err10 = {instancePath:instancePath+"/clientColumn",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(func2(data1) > 256){
const err11 = {instancePath:instancePath+"/clientColumn",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data1) < 1){
const err12 = {instancePath:instancePath+"/clientColumn",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern22.test(data1)){
const err13 = {instancePath:instancePath+"/clientColumn",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\""};
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
const err14 = {instancePath:instancePath+"/clientColumn",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type},message:"must be array,object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.noIsolation === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noIsolation"},message:"must have required property '"+"noIsolation"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "noIsolation")){
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
if(data.noIsolation !== undefined){
let data1 = data.noIsolation;
if(typeof data1 === "string"){
if(func2(data1) > 1000){
const err4 = {instancePath:instancePath+"/noIsolation",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/noIsolation",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern21.test(data1)){
const err6 = {instancePath:instancePath+"/noIsolation",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/noIsolation",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func43.call(schema61.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extends !== undefined){
let data0 = data.extends;
const _errs7 = errors;
const _errs8 = errors;
if(!(((data0 === "__proto__") || (data0 === "constructor")) || (data0 === "prototype"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern22.test(data0)){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.datamartName !== undefined){
if(!(validate65(data.datamartName, {instancePath:instancePath+"/datamartName",parentData:data,parentDataProperty:"datamartName",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.isAllowAiPilot !== undefined){
if(typeof data.isAllowAiPilot !== "boolean"){
const err7 = {instancePath:instancePath+"/isAllowAiPilot",schemaPath:"#/definitions/isAllowAiPilot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.isAllowEmailReports !== undefined){
if(typeof data.isAllowEmailReports !== "boolean"){
const err8 = {instancePath:instancePath+"/isAllowEmailReports",schemaPath:"#/definitions/isAllowEmailReports/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.isAllowManageMetrics !== undefined){
if(typeof data.isAllowManageMetrics !== "boolean"){
const err9 = {instancePath:instancePath+"/isAllowManageMetrics",schemaPath:"#/definitions/isAllowManageMetrics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.isAllowMetricCreation !== undefined){
if(typeof data.isAllowMetricCreation !== "boolean"){
const err10 = {instancePath:instancePath+"/isAllowMetricCreation",schemaPath:"#/definitions/isAllowMetricCreation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.isAllowMetricDeletion !== undefined){
if(typeof data.isAllowMetricDeletion !== "boolean"){
const err11 = {instancePath:instancePath+"/isAllowMetricDeletion",schemaPath:"#/definitions/isAllowMetricDeletion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.isAllowMetricLayoutChange !== undefined){
if(typeof data.isAllowMetricLayoutChange !== "boolean"){
const err12 = {instancePath:instancePath+"/isAllowMetricLayoutChange",schemaPath:"#/definitions/isAllowMetricLayoutChange/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.isAllowMetricUpdate !== undefined){
if(typeof data.isAllowMetricUpdate !== "boolean"){
const err13 = {instancePath:instancePath+"/isAllowMetricUpdate",schemaPath:"#/definitions/isAllowMetricUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.isAllowUnderlyingData !== undefined){
if(typeof data.isAllowUnderlyingData !== "boolean"){
const err14 = {instancePath:instancePath+"/isAllowUnderlyingData",schemaPath:"#/definitions/isAllowUnderlyingData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.isAllowCreateDashboardView !== undefined){
if(typeof data.isAllowCreateDashboardView !== "boolean"){
const err15 = {instancePath:instancePath+"/isAllowCreateDashboardView",schemaPath:"#/definitions/isAllowCreateDashboardView/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.metricCreationMode !== undefined){
let data11 = data.metricCreationMode;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/metricCreationMode",schemaPath:"#/definitions/metricCreationMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data11 === "DRAG_DROP") || (data11 === "CHAT"))){
const err17 = {instancePath:instancePath+"/metricCreationMode",schemaPath:"#/definitions/metricCreationMode/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.joinModel !== undefined){
let data12 = data.joinModel;
if(typeof data12 !== "string"){
const err18 = {instancePath:instancePath+"/joinModel",schemaPath:"#/definitions/joinModel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data12 === "single") || (data12 === "multi"))){
const err19 = {instancePath:instancePath+"/joinModel",schemaPath:"#/definitions/joinModel/enum",keyword:"enum",params:{allowedValues: schema75.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tableTenancySettings !== undefined){
if(!(validate67(data.tableTenancySettings, {instancePath:instancePath+"/tableTenancySettings",parentData:data,parentDataProperty:"tableTenancySettings",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
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
validate64.errors = vErrors;
return errors === 0;
}

const schema81 = {"title":"Group","description":"Settings for every live embed that matches.","type":"object","additionalProperties":false,"required":["name","match"],"examples":[{"name":"acme-dashboards","match":{"name":"Acme *","embedType":"dashboard"},"tier":"basic"}],"properties":{"name":{"title":"Name","description":"The name of the group, as plans and messages show it.","examples":["acme-dashboards"],"allOf":[{"$ref":"#/definitions/identifier"}]},"match":{"title":"Match","description":"Patterns over the live embed; all that are written must match. * stands for any characters, ? for one.","type":"object","additionalProperties":false,"minProperties":1,"examples":[{"name":"Acme *","embedType":"dashboard"}],"properties":{"name":{"title":"Name pattern","description":"Pattern over the live name.","examples":["Acme *"],"allOf":[{"$ref":"#/definitions/text"}]},"embedType":{"title":"Type pattern","description":"Pattern over the type of the embed.","examples":["dashboard","metric"],"allOf":[{"$ref":"#/definitions/text"}]}}},"tier":{"title":"Tier","description":"The tier of every matching embed that names none itself.","examples":["basic"],"allOf":[{"$ref":"#/definitions/identifier"}]},"accessSettings":{"$ref":"#/definitions/accessSettings"}}};
const schema86 = {"title":"Access settings","description":"The managed settings. One that is left out is never compared and never sent.","type":"object","additionalProperties":false,"examples":[{"isAllowAiPilot":false,"datamartName":"sales-data"}],"properties":{"datamartName":{"$ref":"#/definitions/datamartName"},"isAllowAiPilot":{"$ref":"#/definitions/isAllowAiPilot"},"isAllowEmailReports":{"$ref":"#/definitions/isAllowEmailReports"},"isAllowManageMetrics":{"$ref":"#/definitions/isAllowManageMetrics"},"isAllowMetricCreation":{"$ref":"#/definitions/isAllowMetricCreation"},"isAllowMetricDeletion":{"$ref":"#/definitions/isAllowMetricDeletion"},"isAllowMetricLayoutChange":{"$ref":"#/definitions/isAllowMetricLayoutChange"},"isAllowMetricUpdate":{"$ref":"#/definitions/isAllowMetricUpdate"},"isAllowUnderlyingData":{"$ref":"#/definitions/isAllowUnderlyingData"},"isAllowCreateDashboardView":{"$ref":"#/definitions/isAllowCreateDashboardView"},"metricCreationMode":{"$ref":"#/definitions/metricCreationMode"},"joinModel":{"$ref":"#/definitions/joinModel"},"tableTenancySettings":{"$ref":"#/definitions/tableTenancySettings"}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func43.call(schema86.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.datamartName !== undefined){
if(!(validate65(data.datamartName, {instancePath:instancePath+"/datamartName",parentData:data,parentDataProperty:"datamartName",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.isAllowAiPilot !== undefined){
if(typeof data.isAllowAiPilot !== "boolean"){
const err1 = {instancePath:instancePath+"/isAllowAiPilot",schemaPath:"#/definitions/isAllowAiPilot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err2 = {instancePath:instancePath+"/isAllowEmailReports",schemaPath:"#/definitions/isAllowEmailReports/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err3 = {instancePath:instancePath+"/isAllowManageMetrics",schemaPath:"#/definitions/isAllowManageMetrics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err4 = {instancePath:instancePath+"/isAllowMetricCreation",schemaPath:"#/definitions/isAllowMetricCreation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err5 = {instancePath:instancePath+"/isAllowMetricDeletion",schemaPath:"#/definitions/isAllowMetricDeletion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err6 = {instancePath:instancePath+"/isAllowMetricLayoutChange",schemaPath:"#/definitions/isAllowMetricLayoutChange/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err7 = {instancePath:instancePath+"/isAllowMetricUpdate",schemaPath:"#/definitions/isAllowMetricUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err8 = {instancePath:instancePath+"/isAllowUnderlyingData",schemaPath:"#/definitions/isAllowUnderlyingData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err9 = {instancePath:instancePath+"/isAllowCreateDashboardView",schemaPath:"#/definitions/isAllowCreateDashboardView/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(typeof data10 !== "string"){
const err10 = {instancePath:instancePath+"/metricCreationMode",schemaPath:"#/definitions/metricCreationMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data10 === "DRAG_DROP") || (data10 === "CHAT"))){
const err11 = {instancePath:instancePath+"/metricCreationMode",schemaPath:"#/definitions/metricCreationMode/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.joinModel !== undefined){
let data11 = data.joinModel;
if(typeof data11 !== "string"){
const err12 = {instancePath:instancePath+"/joinModel",schemaPath:"#/definitions/joinModel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data11 === "single") || (data11 === "multi"))){
const err13 = {instancePath:instancePath+"/joinModel",schemaPath:"#/definitions/joinModel/enum",keyword:"enum",params:{allowedValues: schema75.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.tableTenancySettings !== undefined){
if(!(validate67(data.tableTenancySettings, {instancePath:instancePath+"/tableTenancySettings",parentData:data,parentDataProperty:"tableTenancySettings",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
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
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
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
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "match")) || (key0 === "tier")) || (key0 === "accessSettings"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
const _errs7 = errors;
const _errs8 = errors;
if(!(((data0 === "__proto__") || (data0 === "constructor")) || (data0 === "prototype"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern22.test(data0)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\""};
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
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.match !== undefined){
let data1 = data.match;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err9 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "embedType"))){
const err10 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err11 = {instancePath:instancePath+"/match/name",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data2) < 1){
const err12 = {instancePath:instancePath+"/match/name",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern21.test(data2)){
const err13 = {instancePath:instancePath+"/match/name",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err14 = {instancePath:instancePath+"/match/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.embedType !== undefined){
let data3 = data1.embedType;
if(typeof data3 === "string"){
if(func2(data3) > 1000){
const err15 = {instancePath:instancePath+"/match/embedType",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data3) < 1){
const err16 = {instancePath:instancePath+"/match/embedType",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern21.test(data3)){
const err17 = {instancePath:instancePath+"/match/embedType",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err18 = {instancePath:instancePath+"/match/embedType",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tier !== undefined){
let data4 = data.tier;
const _errs27 = errors;
const _errs28 = errors;
if(!(((data4 === "__proto__") || (data4 === "constructor")) || (data4 === "prototype"))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid11 = _errs28 === errors;
if(valid11){
const err21 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(func2(data4) > 256){
const err22 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data4) < 1){
const err23 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern22.test(data4)){
const err24 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\""};
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
const err25 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.accessSettings !== undefined){
if(!(validate73(data.accessSettings, {instancePath:instancePath+"/accessSettings",parentData:data,parentDataProperty:"accessSettings",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
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
validate72.errors = vErrors;
return errors === 0;
}

const schema99 = {"title":"Embed","description":"One embed and what its settings should be.","type":"object","additionalProperties":false,"examples":[{"name":"Sales overview","tier":"premium"}],"properties":{"id":{"title":"Embed id","description":"The embed id where the key is another name; with environments, the id in each. An embed is not part of an environment for which it has no id.","type":["string","object"],"minLength":1,"maxLength":256,"pattern":"^ *[!-~][ -~]*$","not":{"enum":["__proto__","constructor","prototype"]},"minProperties":1,"propertyNames":{"$ref":"#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/identifier"},"examples":["embed_abc123def456",{"staging":"dash-sales-stg","production":"dash-sales"}]},"name":{"title":"Name","description":"The name that the live embed should have; another one is a warning.","examples":["Sales overview"],"allOf":[{"$ref":"#/definitions/text"}]},"owner":{"title":"Owner","description":"Who answers for this embed.","examples":["@acme/sales-analytics"],"allOf":[{"$ref":"#/definitions/text"}]},"tier":{"title":"Tier","description":"The tier that this embed starts from; wins over the tier of a group.","examples":["premium"],"allOf":[{"$ref":"#/definitions/identifier"}]},"accessSettings":{"$ref":"#/definitions/accessSettings"},"environments":{"title":"In an environment","description":"What differs in single environments; wins over accessSettings.","type":"object","propertyNames":{"$ref":"#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/environmentBlock"},"default":{},"examples":[{"staging":{"accessSettings":{"isAllowAiPilot":true}}}]},"overrides":{"title":"Overrides","description":"Settings that hold for a while and win over all others while they do.","type":"array","items":{"$ref":"#/definitions/override"},"default":[],"examples":[[{"reason":"year-end maintenance","from":"2026-12-24T18:00:00Z","until":"2026-12-27T06:00:00Z","accessSettings":{"isAllowMetricCreation":false}}]]}}};
const schema106 = {"title":"Environment","description":"What differs for this embed in this environment.","type":"object","additionalProperties":false,"required":["accessSettings"],"examples":[{"accessSettings":{"isAllowAiPilot":true}}],"properties":{"accessSettings":{"$ref":"#/definitions/accessSettings"}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessSettings === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessSettings"},message:"must have required property '"+"accessSettings"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "accessSettings")){
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
if(data.accessSettings !== undefined){
if(!(validate73(data.accessSettings, {instancePath:instancePath+"/accessSettings",parentData:data,parentDataProperty:"accessSettings",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema107 = {"title":"Override","description":"Settings from one instant until another.","type":"object","additionalProperties":false,"required":["reason","from","until","accessSettings"],"examples":[{"reason":"year-end maintenance","from":"2026-12-24T18:00:00Z","until":"2026-12-27T06:00:00Z","accessSettings":{"isAllowMetricCreation":false}}],"properties":{"reason":{"title":"Reason","description":"Why, as plans and reports show it.","examples":["year-end maintenance"],"allOf":[{"$ref":"#/definitions/text"}]},"from":{"title":"From","description":"The instant from which it holds: a date and time with a zone, in ISO 8601.","examples":["2026-12-24T18:00:00Z"],"allOf":[{"$ref":"#/definitions/instant"}]},"until":{"title":"Until","description":"The instant at which it ends, in the same form; from then on the value below it holds again.","examples":["2026-12-27T06:00:00Z"],"allOf":[{"$ref":"#/definitions/instant"}]},"accessSettings":{"$ref":"#/definitions/accessSettings"}}};
const schema109 = {"$comment":"A form without words of its own: editors show those of the property that takes it.","type":"string","minLength":1,"maxLength":40};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.until === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accessSettings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessSettings"},message:"must have required property '"+"accessSettings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "reason") || (key0 === "from")) || (key0 === "until")) || (key0 === "accessSettings"))){
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
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern21.test(data0)){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/instant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 === "string"){
if(func2(data2) > 40){
const err12 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data2) < 1){
const err13 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/instant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.accessSettings !== undefined){
if(!(validate73(data.accessSettings, {instancePath:instancePath+"/accessSettings",parentData:data,parentDataProperty:"accessSettings",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "owner")) || (key0 === "tier")) || (key0 === "accessSettings")) || (key0 === "environments")) || (key0 === "overrides"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema99.properties.id.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
const _errs5 = errors;
if(!(((data0 === "__proto__") || (data0 === "constructor")) || (data0 === "prototype"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(func2(data0) > 256){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern22.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
const _errs6 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(!(((key1 === "__proto__") || (key1 === "constructor")) || (key1 === "prototype"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid4 = _errs11 === errors;
if(valid4){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid",propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 256){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(key1) < 1){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern22.test(key1)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\"",propertyName:key1};
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
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid2 = _errs6 === errors;
if(!valid2){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
const _errs17 = errors;
const _errs18 = errors;
if(!(((data1 === "__proto__") || (data1 === "constructor")) || (data1 === "prototype"))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid7 = _errs18 === errors;
if(valid7){
const err16 = {instancePath:instancePath+"/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(func2(data1) > 256){
const err17 = {instancePath:instancePath+"/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data1) < 1){
const err18 = {instancePath:instancePath+"/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern22.test(data1)){
const err19 = {instancePath:instancePath+"/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\""};
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
const err20 = {instancePath:instancePath+"/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data2) < 1){
const err22 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern21.test(data2)){
const err23 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err24 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(typeof data3 === "string"){
if(func2(data3) > 1000){
const err25 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data3) < 1){
const err26 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern21.test(data3)){
const err27 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.tier !== undefined){
let data4 = data.tier;
const _errs34 = errors;
const _errs35 = errors;
if(!(((data4 === "__proto__") || (data4 === "constructor")) || (data4 === "prototype"))){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid14 = _errs35 === errors;
if(valid14){
const err30 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(func2(data4) > 256){
const err31 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data4) < 1){
const err32 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern22.test(data4)){
const err33 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.accessSettings !== undefined){
if(!(validate73(data.accessSettings, {instancePath:instancePath+"/accessSettings",parentData:data,parentDataProperty:"accessSettings",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined){
let data6 = data.environments;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
const _errs39 = errors;
const _errs43 = errors;
const _errs44 = errors;
if(!(((key3 === "__proto__") || (key3 === "constructor")) || (key3 === "prototype"))){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid17 = _errs44 === errors;
if(valid17){
const err36 = {instancePath:instancePath+"/environments",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid",propertyName:key3};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(func2(key3) > 256){
const err37 = {instancePath:instancePath+"/environments",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(key3) < 1){
const err38 = {instancePath:instancePath+"/environments",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern22.test(key3)){
const err39 = {instancePath:instancePath+"/environments",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/environments",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid15 = _errs39 === errors;
if(!valid15){
const err41 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key4 in data6){
if(!(validate80(data6[key4], {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.overrides !== undefined){
let data8 = data.overrides;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data8[i0], {instancePath:instancePath+"/overrides/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://embed-sync.dev/schemas/v1/manifest.schema.json" */;
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
if(!(((((((key0 === "$schema") || (key0 === "version")) || (key0 === "dataApp")) || (key0 === "environments")) || (key0 === "tiers")) || (key0 === "groups")) || (key0 === "embeds"))){
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
if(data.dataApp !== undefined){
let data2 = data.dataApp;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err5 = {instancePath:instancePath+"/dataApp",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/dataApp",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern21.test(data2)){
const err7 = {instancePath:instancePath+"/dataApp",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err8 = {instancePath:instancePath+"/dataApp",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.environments !== undefined){
let data3 = data.environments;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err9 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
const _errs13 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(!(((key1 === "__proto__") || (key1 === "constructor")) || (key1 === "prototype"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid5 = _errs18 === errors;
if(valid5){
const err11 = {instancePath:instancePath+"/environments",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid",propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 256){
const err12 = {instancePath:instancePath+"/environments",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(key1) < 1){
const err13 = {instancePath:instancePath+"/environments",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern22.test(key1)){
const err14 = {instancePath:instancePath+"/environments",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\"",propertyName:key1};
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
const err15 = {instancePath:instancePath+"/environments",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
const err16 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate62(data3[key2], {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tiers !== undefined){
let data5 = data.tiers;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
const _errs23 = errors;
const _errs27 = errors;
const _errs28 = errors;
if(!(((key3 === "__proto__") || (key3 === "constructor")) || (key3 === "prototype"))){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid9 = _errs28 === errors;
if(valid9){
const err19 = {instancePath:instancePath+"/tiers",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid",propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(func2(key3) > 256){
const err20 = {instancePath:instancePath+"/tiers",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(key3) < 1){
const err21 = {instancePath:instancePath+"/tiers",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern22.test(key3)){
const err22 = {instancePath:instancePath+"/tiers",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\"",propertyName:key3};
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
const err23 = {instancePath:instancePath+"/tiers",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid7 = _errs23 === errors;
if(!valid7){
const err24 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key4 in data5){
if(!(validate64(data5[key4], {instancePath:instancePath+"/tiers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.groups !== undefined){
let data7 = data.groups;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data7[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.embeds !== undefined){
let data9 = data.embeds;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key5 in data9){
const _errs36 = errors;
const _errs40 = errors;
const _errs41 = errors;
if(!(((key5 === "__proto__") || (key5 === "constructor")) || (key5 === "prototype"))){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid15 = _errs41 === errors;
if(valid15){
const err28 = {instancePath:instancePath+"/embeds",schemaPath:"#/definitions/identifier/not",keyword:"not",params:{},message:"must NOT be valid",propertyName:key5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
if(typeof key5 === "string"){
if(func2(key5) > 256){
const err29 = {instancePath:instancePath+"/embeds",schemaPath:"#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(key5) < 1){
const err30 = {instancePath:instancePath+"/embeds",schemaPath:"#/definitions/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern22.test(key5)){
const err31 = {instancePath:instancePath+"/embeds",schemaPath:"#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/embeds",schemaPath:"#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid13 = _errs36 === errors;
if(!valid13){
const err33 = {instancePath:instancePath+"/embeds",schemaPath:"#/properties/embeds/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
for(const key6 in data9){
if(!(validate78(data9[key6], {instancePath:instancePath+"/embeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/embeds",schemaPath:"#/properties/embeds/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
