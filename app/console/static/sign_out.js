"use strict";
// On every page: nothing that was written stays in the tab of who signs out.
addEventListener("submit", (event) => {
  if (new URL(event.target.action).pathname === "/console/sign-out") sessionStorage.clear();
});
