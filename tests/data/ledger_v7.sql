-- A ledger of version 7 as it was written when that version was new. Never changed.
PRAGMA journal_mode = WAL;
CREATE TABLE link (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, account_name TEXT NOT NULL, environment TEXT NOT NULL, order_id TEXT NOT NULL, custom_ref TEXT NOT NULL, reference TEXT NOT NULL, url TEXT NOT NULL, state TEXT NOT NULL, status_word TEXT NOT NULL, amount BIGINT NOT NULL, currency TEXT NOT NULL, description TEXT NOT NULL, customer_name TEXT NOT NULL, customer_email TEXT NOT NULL, customer_phone TEXT NOT NULL, notes TEXT NOT NULL, creator TEXT NOT NULL, created_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, next_refresh_at BIGINT NOT NULL, archived SMALLINT NOT NULL, draft_id TEXT NOT NULL, sender TEXT NOT NULL, sender_until BIGINT NOT NULL, UNIQUE (account_id, order_id));
CREATE TABLE link_request (link_id INTEGER PRIMARY KEY REFERENCES link (id), request TEXT NOT NULL);
CREATE TABLE link_event (id INTEGER PRIMARY KEY, link_id INTEGER NOT NULL REFERENCES link (id), at BIGINT NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL);
CREATE TABLE link_text (link_id INTEGER PRIMARY KEY REFERENCES link (id), words TEXT NOT NULL);
CREATE TABLE draft (id TEXT PRIMARY KEY, account_id TEXT NOT NULL, title TEXT NOT NULL, request TEXT NOT NULL, field TEXT NOT NULL, cursor_at INTEGER NOT NULL, changed_at BIGINT NOT NULL, holder TEXT NOT NULL DEFAULT '');
CREATE INDEX link_by_created ON link (archived, created_at);
CREATE INDEX link_by_changed ON link (archived, changed_at);
CREATE INDEX link_by_expires ON link (archived, expires_at);
CREATE INDEX link_by_amount ON link (archived, currency, amount);
CREATE INDEX link_by_customer ON link (archived, customer_name);
CREATE INDEX link_by_description ON link (archived, description);
CREATE INDEX link_by_order ON link (archived, order_id);
CREATE INDEX link_by_state ON link (archived, state, created_at);
CREATE INDEX link_by_environment ON link (archived, environment, created_at);
CREATE INDEX link_by_account ON link (archived, account_id, created_at);
CREATE INDEX link_by_currency ON link (archived, currency, created_at);
CREATE INDEX link_by_creator ON link (archived, creator, created_at);
CREATE INDEX link_by_reference ON link (reference);
CREATE INDEX link_by_custom_ref ON link (account_id, custom_ref) WHERE (custom_ref <> '');
CREATE INDEX link_by_draft ON link (draft_id) WHERE (draft_id <> '');
CREATE INDEX link_event_by_link ON link_event (link_id, id);
CREATE VIRTUAL TABLE link_search USING fts5(words, content='link_text', content_rowid='link_id', tokenize='trigram case_sensitive 1', detail=none, columnsize=0);
CREATE VIRTUAL TABLE link_threes USING fts5vocab(link_search, 'row');
INSERT INTO link VALUES (1, 'a-1', 'Coffee shop', 'sandbox', 'o-1', '', 'R1', 'https://pay.example/?ref=R1', 'created', '', 25050, 'THB', 'กาแฟ Beans', 'Anong', 'anong@shop.example', '+66812345678', '', 'somchai', 1777885210000, 1777885210000, 0, 0, 0, '', '', 0);
INSERT INTO link_request VALUES (1, '{"amount":25050}');
INSERT INTO link_event (link_id, at, who, kind, detail) VALUES (1, 1777885210000, 'somchai', 'written', '');
INSERT INTO link_text VALUES (1, 'กาแฟ beans
anong
anong@shop.example
+66812345678
o-1
r1

');
INSERT INTO link_search(rowid, words) SELECT link_id, words FROM link_text WHERE link_id = 1;
INSERT INTO link_event (link_id, at, who, kind, detail) VALUES (1, 1777885215000, 'somchai', 'created', '{"reference":"R1"}');
INSERT INTO link VALUES (2, 'a-1', 'Coffee shop', 'sandbox', 'o-2', '', '', '', 'unknown', '', 900, 'JPY', '抹茶', 'Anong', 'anong@shop.example', '+66812345678', '', 'somchai', 1777885220000, 1777885220000, 0, 0, 0, '', '', 0);
INSERT INTO link_request VALUES (2, '{"amount":900}');
INSERT INTO link_event (link_id, at, who, kind, detail) VALUES (2, 1777885220000, 'somchai', 'written', '');
INSERT INTO link_text VALUES (2, '抹茶
anong
anong@shop.example
+66812345678
o-2

');
INSERT INTO draft VALUES ('d-1', 'a-1', 'Tea', '{}', 'amount', 2, 1777885200000, '');
CREATE TABLE link_total (week INTEGER NOT NULL, archived SMALLINT NOT NULL, account_id TEXT NOT NULL, environment TEXT NOT NULL, currency TEXT NOT NULL, state TEXT NOT NULL, creator TEXT NOT NULL, links BIGINT NOT NULL, amount BIGINT NOT NULL, PRIMARY KEY (archived, week, account_id, environment, currency, state, creator));
CREATE TABLE checkout_address (account_id TEXT NOT NULL, environment TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, PRIMARY KEY (account_id, environment));
ALTER TABLE link ADD COLUMN refresher TEXT NOT NULL DEFAULT '';
ALTER TABLE link ADD COLUMN refresher_until BIGINT NOT NULL DEFAULT 0;
CREATE INDEX link_by_refresh ON link (next_refresh_at) WHERE (next_refresh_at > 0);
INSERT INTO link_total VALUES (2939, 0, 'a-1', 'sandbox', 'JPY', 'unknown', 'somchai', 1, 900);
INSERT INTO link_total VALUES (2939, 0, 'a-1', 'sandbox', 'THB', 'created', 'somchai', 1, 25050);
INSERT INTO checkout_address VALUES ('a-1', 'sandbox', 'https://pay.example/?ref=', '');
CREATE TABLE customer (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, practice SMALLINT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, billing TEXT NOT NULL, shipping TEXT NOT NULL, notes TEXT NOT NULL, email_key TEXT NOT NULL, name_key TEXT NOT NULL, used INTEGER NOT NULL, last_used_at BIGINT NOT NULL, created_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, removed_at BIGINT NOT NULL, merged_into INTEGER NOT NULL);
CREATE INDEX customer_by_email_key ON customer (email_key) WHERE (email_key <> '');
CREATE INDEX customer_by_phone ON customer (phone) WHERE (phone <> '');
CREATE INDEX customer_by_name_key ON customer (name_key) WHERE (name_key <> '');
CREATE INDEX customer_bare ON customer (name_key) WHERE (email_key = '' AND phone = '');
CREATE INDEX customer_by_use ON customer (practice, removed_at, last_used_at);
CREATE TABLE customer_due (link_id INTEGER PRIMARY KEY REFERENCES link (id));
CREATE TABLE customer_text (customer_id INTEGER PRIMARY KEY REFERENCES customer (id), words TEXT NOT NULL);
CREATE VIRTUAL TABLE customer_search USING fts5(words, content='customer_text', content_rowid='customer_id', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5', detail=none, columnsize=0);
CREATE TABLE goods (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, name TEXT NOT NULL, barcode TEXT NOT NULL, image TEXT NOT NULL, name_key TEXT NOT NULL, changed_at BIGINT NOT NULL, removed_at BIGINT NOT NULL);
CREATE INDEX goods_by_barcode ON goods (barcode) WHERE (barcode <> '');
CREATE INDEX goods_by_name ON goods (name_key, id);
CREATE TABLE goods_price (goods_id INTEGER NOT NULL REFERENCES goods (id), currency TEXT NOT NULL, amount BIGINT NOT NULL, PRIMARY KEY (goods_id, currency));
CREATE TABLE goods_text (goods_id INTEGER PRIMARY KEY REFERENCES goods (id), words TEXT NOT NULL);
CREATE VIRTUAL TABLE goods_search USING fts5(words, content='goods_text', content_rowid='goods_id', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5', detail=none, columnsize=0);
CREATE TABLE method_used (account_id TEXT NOT NULL, channel TEXT NOT NULL, method TEXT NOT NULL, times BIGINT NOT NULL, last_at BIGINT NOT NULL, PRIMARY KEY (account_id, channel, method));
CREATE TABLE method_set (account_id TEXT NOT NULL, name TEXT NOT NULL, methods TEXT NOT NULL, is_default SMALLINT NOT NULL, PRIMARY KEY (account_id, name));
CREATE TABLE order_counter (account_id TEXT NOT NULL, series TEXT NOT NULL, next BIGINT NOT NULL, PRIMARY KEY (account_id, series));
CREATE TABLE template (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, summary TEXT NOT NULL, request TEXT NOT NULL, made_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, removed_at BIGINT NOT NULL);
CREATE INDEX template_by_name ON template (name_key, id);
CREATE TABLE template_default (account_id TEXT PRIMARY KEY, template_id INTEGER NOT NULL REFERENCES template (id));
ALTER TABLE link ADD COLUMN line BLOB NOT NULL DEFAULT '';
UPDATE link SET line = x'612D311F436F666665652073686F701F73616E64626F781F6F2D321F1F1F1F756E6B6E6F776E1F1F4A50591FE68AB9E88CB61F416E6F6E671F616E6F6E674073686F702E6578616D706C651F2B36363831323334353637381F1F736F6D636861691F' WHERE id = 2;
CREATE TABLE search_mark (upto BIGINT NOT NULL);
INSERT INTO search_mark VALUES (1);
CREATE TABLE taken_order (account_id TEXT NOT NULL, order_id TEXT NOT NULL, PRIMARY KEY (account_id, order_id));
INSERT INTO taken_order VALUES ('a-1', 'o-0');
DROP TABLE IF EXISTS checkout_address;
CREATE TABLE checkout_address (account_id TEXT NOT NULL, environment TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, reference TEXT NOT NULL, links INTEGER NOT NULL, PRIMARY KEY (account_id, environment));
ALTER TABLE link ADD COLUMN assembled SMALLINT NOT NULL DEFAULT 0;
CREATE TABLE ledger_identity (id TEXT NOT NULL);
INSERT INTO ledger_identity VALUES ('0d4f3c5e-6c3b-4f0e-9a53-0b8f5d6f7a10');
ALTER TABLE link ADD COLUMN open_edit TEXT NOT NULL DEFAULT '';
CREATE INDEX link_by_open_edit ON link (archived, id) WHERE (open_edit <> '');
PRAGMA user_version = 7;
