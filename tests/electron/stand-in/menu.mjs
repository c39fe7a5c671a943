import { onAsked, tell } from './test-link.mjs';

/** @typedef {{ label?: string, role?: string, type?: string, accelerator?: string, click?: () => void, submenu?: MenuItem[] }} MenuItem */

const roles = new Set(
  `undo redo cut copy paste pasteAndMatchStyle delete selectAll minimize close quit togglefullscreen resetZoom zoomIn
   zoomOut toggleDevTools reload about hide hideOthers unhide services window zoom help`.split(/\s+/),
);

/** @type {MenuItem[]} */
let current = [];

export const Menu = {
  /** @param {MenuItem[]} template */
  buildFromTemplate(template) {
    template.forEach(check);
    return { items: template };
  },
  /** @param {{ items: MenuItem[] }} menu */
  setApplicationMenu(menu) {
    current = menu.items;
    tell('menu', menu.items.map(withoutFunctions));
  },
};

/** @param {MenuItem} item */
function check(item) {
  if (item.role !== undefined && !roles.has(item.role)) throw new Error(`Unknown role: ${item.role}`);
  if (!item.label && !item.role && item.type !== 'separator')
    throw new Error('A menu item needs a label or a role');
  item.submenu?.forEach(check);
}

/** @param {MenuItem} item @returns {object} */
function withoutFunctions({ click, submenu, ...rest }) {
  return {
    ...rest,
    ...(click && { hasClick: true }),
    ...(submenu && { submenu: submenu.map(withoutFunctions) }),
  };
}

onAsked('menu click', ({ label }) => {
  const item = current.flatMap(({ submenu = [] }) => submenu).find((candidate) => candidate.label === label);
  if (!item?.click) throw new Error(`There is nothing to click under "${label}".`);
  item.click();
});
