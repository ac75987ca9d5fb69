// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// This file binds each kind of editor to its field of the draft.
#include "gui/compose/draftform.h"

#include "core/contactrules.h"
#include "core/entry/amounttext.h"
#include "core/entry/contactlist.h"
#include "core/money.h"
#include "core/phone.h"
#include "gui/compose/methoddelegate.h"
#include "gui/compose/methodsmodel.h"
#include "gui/compose/notesmodel.h"
#include "gui/compose/webhooksmodel.h"
#include "gui/products/itemsmodel.h"
#include "gui/widgets/codebox.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/momentedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace linktill::gui {

namespace {

/// Returns the codes behind the entries of a fixed choice, in the order of the form.
QStringList choiceCodes(const QString &path)
{
    if (path == QLatin1String("reminder_time_unit"))
        return {QStringLiteral("hours"), QStringLiteral("days")};
    if (path == QLatin1String("environment"))
        return {QStringLiteral("sandbox"), QStringLiteral("live")};
    if (path == QLatin1String("source"))
        return {QStringLiteral("default"), QStringLiteral("api"), QStringLiteral("checkout")};
    return {};
}

/// Returns the text for an amount in its field: with currency symbol and group separators when it is valid.
QString amountInField(const Amount &amount, const QString &currency)
{
    const auto money = amount.in(currency);
    return money ? money->display(QLocale()) : localDecimal(amount.text(), QLocale(), false);
}

bool hasTooManyDecimals(const Amount &amount, const QString &currency)
{
    const auto money = amount.in(currency);
    return !money && money.error() == MoneyFault::TooManyDecimals;
}

/// Returns zero in the currency, "฿0.00", which shows its symbol and how many decimals it has; empty when
/// the currency is unknown.
QString amountForm(const QString &currency)
{
    const auto nothing = Money::fromMinor(0, currency);
    return nothing ? nothing->display(QLocale()) : QString();
}

bool isPhone(const QString &path)
{
    return path.endsWith(QLatin1String("phone")) || path.endsWith(QLatin1String("phone_number"));
}

bool isEmailField(const QString &path)
{
    return path.endsWith(QLatin1String("email")) || path.endsWith(QLatin1String("email_address"));
}

} // namespace

void DraftForm::bind(QWidget *root, const QString &party)
{
    const auto pathOf = [&party](const QWidget *widget) {
        return widget->property("fieldPath").toString().replace(QLatin1Char('%'), party);
    };
    QHash<QString, FieldNote *> notes;
    const auto found = root->findChildren<FieldNote *>();
    for (FieldNote *note : found)
        notes.insert(pathOf(note), note);
    QHash<QWidget *, QLabel *> labels;
    const auto all = root->findChildren<QLabel *>();
    for (QLabel *label : all)
        labels.insert(label->buddy(), label);
    const auto widgets = root->findChildren<QWidget *>();
    m_loading = true;
    for (QWidget *widget : widgets) {
        Binding binding{.path = pathOf(widget), .editor = widget, .load = {}};
        if (binding.path.isEmpty() || qobject_cast<FieldNote *>(widget) || !bindEditor(binding))
            continue;
        FieldNote *note = notes.value(binding.path);
        if (note)
            note->setField(widget);
        binding.load();
        if (isFixed(binding.path))
            lock(binding);
        m_issues.add({binding.path, widget, note, labels.value(widget), isFixed(binding.path)});
        m_bindings.push_back(std::move(binding));
    }
    m_loading = false;
}

/// Makes a fixed field read-only. The text of a line can still be copied.
void DraftForm::lock(const Binding &binding)
{
    if (auto *edit = qobject_cast<QLineEdit *>(binding.editor))
        edit->setReadOnly(true);
    else
        binding.editor->setEnabled(false);
}

bool DraftForm::bindEditor(Binding &binding)
{
    if (Amount *amount = m_amounts.value(binding.path))
        return bindAmount(binding, qobject_cast<QLineEdit *>(binding.editor), amount);
    QString *text = m_texts.value(binding.path);
    if (auto *edit = qobject_cast<QLineEdit *>(binding.editor); edit && text) {
        if (isPhone(binding.path) || isEmailField(binding.path))
            tidyWhenLeft(edit, text, binding.path);
        bindLine(binding, edit, text);
        return isPhone(binding.path) ? bindPhone(binding, edit, text) : true;
    }
    if (auto *box = qobject_cast<CodeBox *>(binding.editor); box && text)
        return bindCode(binding, box, text);
    if (auto *box = qobject_cast<QComboBox *>(binding.editor); box && text)
        return bindChoice(binding, box, text);
    if (auto *box = qobject_cast<QCheckBox *>(binding.editor))
        return bindFlag(binding, box);
    if (auto *edit = qobject_cast<MomentEdit *>(binding.editor))
        return bindMoment(binding, edit);
    if (auto *editor = qobject_cast<ListEditor *>(binding.editor))
        return bindList(binding, editor);
    return false;
}

bool DraftForm::bindLine(Binding &binding, QLineEdit *edit, QString *text)
{
    const bool number = binding.path == QLatin1String("reminder_time");
    connect(edit, &QLineEdit::textEdited, this, [this, text, number](const QString &typed) {
        *text = number ? plainDecimal(typed, QLocale()) : typed;
        if (number && !text->isEmpty() && m_draft.reminderUnit.isEmpty())
            m_draft.reminderUnit = QStringLiteral("hours"); // the unit that its box shows
        onTyped();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, path = binding.path] { leave(path); });
    binding.load = [edit, text] {
        if (edit->text() != *text)
            edit->setText(*text);
    };
    return true;
}

bool DraftForm::bindAmount(Binding &binding, QLineEdit *edit, Amount *amount)
{
    if (!edit)
        return false;
    const auto show = [this, edit, amount] {
        edit->setPlaceholderText(amountForm(m_draft.currency));
        edit->setText(amountInField(*amount, m_draft.currency));
    };
    connect(edit, &QLineEdit::textEdited, this,
            [this, amount, path = binding.path](const QString &typed) {
                *amount = amountText(typed, QLocale(), m_draft.currency);
                if (hasTooManyDecimals(*amount, m_draft.currency))
                    m_issues.markLeft(path); // shown before the person leaves the field
                onTyped();
            });
    connect(edit, &QLineEdit::editingFinished, this, [this, path = binding.path, show] {
        show();
        leave(path);
    });
    binding.load = [this, edit, amount, show] {
        // A text that is being typed stays as it is, unless another draft comes.
        if (!edit->hasFocus() || amountText(edit->text(), QLocale(), m_draft.currency) != amount->text())
            show();
    };
    return true;
}

/// Tidies the text when the field is left: "Suda K <suda@example.com>" becomes the address and, when the
/// name is empty, the name; a placeholder such as "-" becomes empty. Of several contacts the first is taken.
void DraftForm::tidyWhenLeft(QLineEdit *edit, QString *text, const QString &path)
{
    QString *name = m_texts.value(QString(path).replace(QLatin1String("email_address"), QLatin1String("name"))
                                      .replace(QLatin1String("_email"), QLatin1String("_name")));
    connect(edit, &QLineEdit::textEdited, this, [this, path] { m_issues.setRemark(path, {}); });
    connect(edit, &QLineEdit::editingFinished, this, [this, text, path, name] {
        const TidyContact read = isEmailField(path) ? tidyEmail(*text) : tidyPhone(*text, phoneCountry(path));
        const bool isTaken = read.contact.isEmpty() || !isEmailField(path) || isEmail(read.contact);
        if (read.contact == *text || !isTaken || isLocked() || isFixed(path))
            return;
        change([&](LinkContent &) {
            *text = read.contact;
            if (name && name->isEmpty())
                *name = read.name;
        });
        if (!read.others.isEmpty())
            putAside(path, read.others);
    });
}

/// Keeps what a field of one contact does not take, and says so beside it.
void DraftForm::putAside(const QString &path, const QStringList &texts)
{
    if (m_keepAside)
        m_keepAside(texts);
    const QString all = texts.join(QLatin1String(", "));
    //: %1 are e-mail addresses or phones, or the extension of a phone
    m_issues.setRemark(path, m_keepAside ? tr("This field takes one. Put into the private note: %1").arg(all)
                                         : tr("This field takes one. Left out: %1").arg(all));
}

/// Returns the country whose national format a phone number without country code is in.
QString DraftForm::phoneCountry(const QString &path) const
{
    QString own;
    if (path.startsWith(QLatin1String("billing")))
        own = m_draft.billing.address.countryCode;
    else if (path.startsWith(QLatin1String("shipping")))
        own = m_draft.shipping.address.countryCode;
    return own.isEmpty() ? m_draft.countryCode : own;
}

/// Shows a phone number in a readable format while nobody types in the field; the draft keeps what was typed.
bool DraftForm::bindPhone(Binding &binding, QLineEdit *edit, QString *text)
{
    const auto show = [this, edit, text, path = binding.path] {
        const QString nice = text->isEmpty() ? QString() : nicePhone(*text, phoneCountry(path));
        if (edit->text() != nice)
            edit->setText(nice);
    };
    connect(edit, &QLineEdit::editingFinished, this, show);
    binding.load = [this, edit, text, show, path = binding.path] {
        // A text that is being typed stays as it is, unless another draft comes.
        if (!edit->hasFocus() || (edit->text() != *text
                                  && edit->text() != nicePhone(*text, phoneCountry(path))))
            show();
    };
    return true;
}

bool DraftForm::bindFlag(Binding &binding, QCheckBox *box)
{
    bool *flag = m_flags.value(binding.path);
    if (!flag)
        return false;
    connect(box, &QCheckBox::toggled, this, [this, flag, path = binding.path](bool on) {
        if (m_loading)
            return;
        *flag = on;
        onEdited();
        leave(path);
    });
    binding.load = [box, flag] { box->setChecked(*flag); };
    return true;
}

bool DraftForm::bindChoice(Binding &binding, QComboBox *box, QString *text)
{
    const QStringList codes = choiceCodes(binding.path);
    for (int i = 0; i < box->count() && i < codes.size(); ++i)
        box->setItemData(i, codes[i]);
    connect(box, &QComboBox::activated, this, [this, box, text, path = binding.path] {
        *text = box->currentData().toString();
        onEdited();
        leave(path);
    });
    binding.load = [box, text] {
        int index = box->findData(*text);
        if (index < 0 && !text->isEmpty()) { // an unknown word of a file is shown as it is
            box->addItem(*text, *text);
            index = box->count() - 1;
        }
        box->setCurrentIndex(qMax(index, 0));
    };
    return true;
}

bool DraftForm::bindCode(Binding &binding, CodeBox *box, QString *text)
{
    connect(box, &CodeBox::codeChanged, this,
            [this, box, text, path = binding.path](const QString &code) {
                if (m_loading || *text == code)
                    return;
                *text = code;
                m_currencyUntold = m_currencyUntold || (box->isKnown() && path == QLatin1String("currency"));
                onTyped(!box->isKnown());
            });
    connect(box, &CodeBox::editingFinished, this, [this, path = binding.path] { leave(path); });
    box->setKind(box->property("codeKind").toString() == QLatin1String("country")
                     ? CodeBox::Country
                     : CodeBox::Currency);
    binding.load = [box, text] {
        if (box->code() != *text)
            box->setCode(*text);
    };
    return true;
}

bool DraftForm::bindMoment(Binding &binding, MomentEdit *edit)
{
    Moment *moment = m_moments.value(binding.path);
    if (!moment)
        return false;
    connect(edit, &MomentEdit::momentChanged, this, [this, edit, moment] {
        if (m_loading)
            return;
        *moment = edit->moment();
        onTyped(moment->fault == Moment::Fault::Malformed); // half-typed words of a time
    });
    const auto follow = [this, edit] { edit->setCustomerCountry(m_draft.countryCode); };
    follow();
    connect(this, &DraftForm::edited, edit, follow);
    connect(edit, &MomentEdit::editingFinished, this, [this, path = binding.path] { leave(path); });
    binding.load = [edit, moment] {
        if (!(edit->moment() == *moment))
            edit->setMoment(*moment);
    };
    return true;
}

template <class Model, class Rows>
bool DraftForm::bindRows(Binding &binding, ListEditor *editor, Model *model, Rows *rows)
{
    editor->setModel(model);
    connect(model, &RowsModel::edited, this, [this, model, rows, path = binding.path] {
        if (m_loading)
            return;
        *rows = model->rows();
        onTyped();
        leave(path);
    });
    binding.load = [model, rows] {
        if (!(model->rows() == *rows))
            model->setRows(*rows);
    };
    return true;
}

bool DraftForm::bindList(Binding &binding, ListEditor *editor)
{
    if (binding.path == QLatin1String("order_details"))
        return bindRows(binding, editor, new ItemsModel(editor), &m_draft.items);
    if (binding.path == QLatin1String("notes"))
        return bindRows(binding, editor, new NotesModel(editor), &m_draft.notes);
    if (binding.path == QLatin1String("custom_txn_webhook_urls"))
        return bindRows(binding, editor, new WebhooksModel(editor), &m_draft.webhooks);
    if (binding.path == QLatin1String("chosen_payment_methods")) {
        const CatalogueSource source = [this]() -> const Catalogue & { return m_catalogue; };
        auto *model = new MethodsModel(editor);
        model->setCatalogue(source);
        auto *delegate = new MethodDelegate(source, editor);
        const auto follow = [this, delegate] { delegate->setCurrency(m_draft.currency); };
        follow();
        connect(this, &DraftForm::edited, delegate, follow);
        editor->setDelegate(delegate);
        return bindRows(binding, editor, model, &m_draft.methods);
    }
    return false;
}

} // namespace linktill::gui
