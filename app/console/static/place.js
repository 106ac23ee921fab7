"use strict";
// Where this page is. One that came as the answer to a form is the page of its conversation all the same.
const FORM = /^(\/console\/conversations\/[0-9a-f-]{36})\/(?:say|notes|assessment|asked(?:\/.+)?|lines\/.+|sheets\/.+\/settle)$/;
const form = location.pathname.match(FORM);
if (form && document.getElementById("lines")) history.replaceState(null, "", form[1]);

export const conversation = (location.pathname.match(/^\/console\/conversations\/([0-9a-f-]{36})$/) || [])[1];
export const whole = () => location.pathname + location.search;
