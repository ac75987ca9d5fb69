// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/partyaddress.h"

#include "core/addressformat.h"
#include "core/entry/typedtext.h"
#include "core/linkcontent.h"
#include "gui/compose/draftform.h"
#include "gui/widgets/codebox.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/foldedcompleter.h"
#include "gui/widgets/icons.h"

#include "ui_partysection.h"

#include <QAbstractItemView>
#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int columns = 6; ///< so that one, two or three parts can fill a row

/// Takes the cell out of its layout; it has no parent afterwards.
void release(QLayout *from, QLayout *cell)
{
    from->removeItem(cell);
    cell->setParent(nullptr);
}

} // namespace

PartyAddress::PartyAddress(DraftForm &form, QString kind, const Ui::PartySection &ui,
                           QWidget *section)
    : QObject(section), m_form(form), m_kind(std::move(kind)), m_grid(new QGridLayout),
      m_postalCode(ui.postalCodeEdit), m_state(ui.stateEdit)
{
    takeCells(ui, section);
    m_state->installEventFilter(this);
    connect(&m_form, &DraftForm::edited, this, &PartyAddress::follow);
    connect(&m_form, &DraftForm::fieldLeft, this, &PartyAddress::arrange);
    follow();
}

void PartyAddress::takeCells(const Ui::PartySection &ui, QWidget *section)
{
    m_cells = {
        {AddressPart::Street, ui.line1EditLayout, ui.line1EditLabel, ui.line1Edit, ui.line1EditNote},
        {AddressPart::Street, ui.line2EditLayout, ui.line2EditLabel, ui.line2Edit, ui.line2EditNote,
         true},
        {AddressPart::PostalCode, ui.postalCodeEditLayout, ui.postalCodeEditLabel, ui.postalCodeEdit,
         ui.postalCodeEditNote},
        {AddressPart::City, ui.cityEditLayout, ui.cityEditLabel, ui.cityEdit, ui.cityEditNote},
        {AddressPart::State, ui.stateEditLayout, ui.stateEditLabel, ui.stateEdit, ui.stateEditNote},
    };
    m_after = {ui.addressCountryBoxLabel, ui.addressCountryBox, ui.addressCountryBoxNote,
               ui.countryNameEditLabel,   ui.countryNameEdit,   ui.countryNameEditNote,
               ui.localeEditLabel,        ui.localeEdit,        ui.localeEditNote};
    auto *rows = static_cast<QVBoxLayout *>(section->layout());
    const int at = rows->indexOf(ui.line1EditLayout);
    for (const Cell &cell : std::as_const(m_cells)) {
        const bool isStreet = cell.part == AddressPart::Street;
        release(isStreet ? static_cast<QLayout *>(rows) : ui.row6Layout, cell.layout);
    }
    rows->removeItem(ui.row6Layout);
    delete ui.row6Layout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(12);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    rows->insertLayout(at, m_grid);
}

PartyAddress::~PartyAddress()
{
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.layout && !cell.layout->parent())
            delete cell.layout;
    }
}

const Address &PartyAddress::address() const
{
    const LinkContent &draft = m_form.draft();
    return (m_kind == QLatin1String("shipping") ? draft.shipping : draft.billing).address;
}

QString PartyAddress::country() const
{
    const QString &own = address().countryCode;
    return own.isEmpty() ? m_form.draft().countryCode : own;
}

void PartyAddress::follow()
{
    if (m_shown.isEmpty() || m_country != country()) {
        m_country = country();
        m_parts = addressParts(m_country);
        if (!m_parts.has(AddressPart::PostalCode) && postalCodeForm(m_country))
            m_parts.order.append(AddressPart::PostalCode);
        nameParts();
        offerStates();
    }
    followPostalCode();
    arrange();
}

bool PartyAddress::isWanted(const Cell &cell) const
{
    if (m_parts.has(cell.part) || !cell.edit->text().isEmpty() || cell.edit->hasFocus())
        return true;
    const QString path = m_form.pathOf(cell.edit);
    const Issues &issues = m_form.fieldIssues().all();
    return std::any_of(issues.begin(), issues.end(),
                       [&path](const Issue &issue) { return issue.field == path; });
}

void PartyAddress::arrange()
{
    QList<Cell> cells;
    QString shown;
    QList<AddressPart> order = m_parts.order;
    for (const AddressPart part : {AddressPart::City, AddressPart::State, AddressPart::PostalCode}) {
        if (!order.contains(part))
            order.append(part);
    }
    for (const AddressPart part : std::as_const(order)) {
        for (const Cell &cell : std::as_const(m_cells)) {
            if (cell.part != part || !isWanted(cell))
                continue;
            cells.append(cell);
            shown += cell.edit->objectName() + u' ';
        }
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    place(cells);
}

void PartyAddress::place(const QList<Cell> &cells)
{
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.layout->parent() == m_grid)
            release(m_grid, cell.layout);
        const bool isShown = std::any_of(cells.begin(), cells.end(), [&cell](const Cell &other) {
            return other.edit == cell.edit;
        });
        cell.label->setVisible(isShown);
        cell.edit->setVisible(isShown);
    }
    int row = 0;
    for (qsizetype i = 0; i < cells.size(); ++row) {
        // Up to three short parts share a row; each line of the street has a row of its own.
        qsizetype end = i + 1;
        while (cells[i].part != AddressPart::Street && end < cells.size() && end < i + 3
               && cells[end].part != AddressPart::Street)
            ++end;
        const int span = columns / int(end - i);
        for (int column = 0; i < end; ++i, column += span)
            m_grid->addLayout(cells[i].layout, row, column, 1, span);
    }
    // Tab follows the order of the widgets among their parent's children.
    for (const Cell &cell : cells) {
        for (QWidget *widget : {static_cast<QWidget *>(cell.label), static_cast<QWidget *>(cell.edit),
                                static_cast<QWidget *>(cell.note)})
            widget->raise();
    }
    for (QWidget *widget : std::as_const(m_after))
        widget->raise();
}

void PartyAddress::nameParts()
{
    const auto stateName = [this] {
        const QString &kind = m_parts.stateKind;
        if (!m_parts.has(AddressPart::State))
            return tr("State or province");
        if (kind == QLatin1String("state"))
            return tr("State");
        if (kind == QLatin1String("prefecture"))
            return tr("Prefecture");
        if (kind == QLatin1String("county"))
            return tr("County");
        if (kind == QLatin1String("district"))
            return tr("District");
        if (kind == QLatin1String("area"))
            return tr("Area");
        if (kind == QLatin1String("island"))
            return tr("Island");
        if (kind == QLatin1String("parish"))
            return tr("Parish");
        if (kind == QLatin1String("department"))
            return tr("Department");
        return kind == QLatin1String("do_si") ? tr("Province or city (do, si)") : tr("Province");
    };
    const auto name = [&](const Cell &cell) {
        switch (cell.part) {
        case AddressPart::PostalCode:
            return m_parts.zipKind == QLatin1String("zip") ? tr("ZIP code") : tr("Postal code");
        case AddressPart::State:
            return stateName();
        case AddressPart::City:
            return tr("City");
        default:
            if (!cell.second)
                return tr("Address");
            return m_parts.has(AddressPart::Sublocality) ? tr("Address, second line (district)")
                                                         : tr("Address, second line");
        }
    };
    for (const Cell &cell : std::as_const(m_cells)) {
        const bool isNeeded = m_parts.needs(cell.part) && !cell.second;
        //: name of a part of an address that its country cannot do without
        cell.label->setText(isNeeded ? tr("%1 *").arg(name(cell)) : name(cell));
        cell.label->setToolTip(isNeeded ? tr("A complete address there has this part.") : QString());
    }
}

void PartyAddress::offerStates()
{
    delete m_state->completer();
    delete m_pick;
    m_pick = nullptr;
    if (m_parts.states.isEmpty())
        return;
    auto *finder = new FoldedCompleter(m_state);
    auto *model = new QStandardItemModel(finder);
    for (const AddressState &state : std::as_const(m_parts.states)) {
        QStringList words{state.name};
        for (const QString &other : {state.key, state.latin}) {
            if (!other.isEmpty() && !words.contains(other))
                words << other;
        }
        //: a state in a list: its name, then how else it is written
        auto *item = new QStandardItem(words.size() == 1 ? words.front()
                                                         : tr("%1 – %2").arg(words.takeFirst(),
                                                                             words.join(u", ")));
        item->setData(foldedText(item->text() + u' ' + state.shortForms.join(u' ')), FoldedCompleter::foundBy);
        item->setData(state.key, FoldedCompleter::inserted);
        item->setEditable(false);
        model->appendRow(item);
    }
    finder->setModel(model);
    m_state->setCompleter(finder);
    connect(finder, qOverload<const QString &>(&QCompleter::activated), this,
            &PartyAddress::setState);
    m_pick = m_state->addAction(icon(QStringLiteral("down")), QLineEdit::TrailingPosition);
    m_pick->setText(tr("Show the list"));
    connect(m_pick, &QAction::triggered, this, &PartyAddress::pickState);
}

void PartyAddress::setState(const QString &state)
{
    m_form.change([&](LinkContent &draft) {
        (m_kind == QLatin1String("shipping") ? draft.shipping : draft.billing).address.state = state;
    });
}

void PartyAddress::pickState()
{
    m_state->setFocus();
    m_state->completer()->setCompletionPrefix(QString());
    m_state->completer()->complete();
}

bool PartyAddress::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_pick && m_state->isEnabled()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down
        && !m_state->completer()->popup()->isVisible()) {
        pickState();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// Fills in the state of the postal code while a person types the code. A state that came with a draft or was
/// typed stays as it is.
void PartyAddress::followPostalCode()
{
    const Address &now = address();
    if (!m_postalCode->hasFocus() || !m_parts.startsWithPostalCode()
        || (!now.state.isEmpty() && now.state != m_filled)
        || !postalCodeFits(now.postalCode, m_country))
        return;
    const QString state = stateOfPostalCode(m_parts, now.postalCode);
    if (state.isEmpty() || state == now.state)
        return;
    m_filled = state;
    setState(state);
}

} // namespace linktill::gui
