/** jsdom knows the dialog element but none of its calls; import this where a dialog opens. */

function open(this: HTMLDialogElement): void {
  this.open = true;
}

function close(this: HTMLDialogElement): void {
  this.open = false;
}

// The type library says they are always there.
const dialog: { show?: () => void; showModal?: () => void; close?: () => void } =
  HTMLDialogElement.prototype;
dialog.show ??= open;
dialog.showModal ??= open;
dialog.close ??= close;
