// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/plan_item_dialog.h"

#include "domain/choice_text.h"
#include "ui/widgets/money_entry.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2150;

QSpinBox *yearBox(const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(kFirstYear, kLastYear);
    return box;
}

template <class W>
W *named(W *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

PlanItemDialog::PlanItemDialog(Workspace &workspace, const PlanItem &item, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_item(item)
    , m_kind(named(new QComboBox(this), u"planItemKind"_s))
    , m_code(named(new QLineEdit(item.code, this), u"planItemCode"_s))
    , m_name(named(new QLineEdit(item.name, this), u"planItemName"_s))
    , m_from(yearBox(u"planItemFrom"_s, this))
    , m_to(yearBox(u"planItemTo"_s, this))
    , m_owner(named(new QComboBox(this), u"planItemOwner"_s))
    , m_target(named(new QPlainTextEdit(item.target, this), u"planItemTarget"_s))
    , m_amount(new MoneyEntry(u"planItemAmount"_s, tr("Planned investment"), this))
    , m_note(named(new QLineEdit(item.note, this), u"planItemNote"_s))
    , m_problem(problemLabel(this))
{
    setObjectName(u"planItemDialog"_s);
    setWindowTitle(item.id.isValid() ? tr("Edit “%1”").arg(item.name) : tr("Add to the goals"));
    const EntityInfo &info = *entityInfo(EntityKind::PlanItem);
    const auto at = static_cast<std::size_t>(fieldIndex(info, u"kind"));
    for (const auto &[value, text] : choices(info, info.fields[at]))
        m_kind->addItem(text, static_cast<int>(value));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(item.kind)));
    m_from->setValue(static_cast<int>(item.fromYear));
    m_to->setValue(static_cast<int>(item.toYear));
    m_owner->addItem(tr("(not set)"));
    if (const auto units = workspace.units()) {
        for (const OrgUnit &unit : *units)
            m_owner->addItem(unit.name, unit.id.value().toBytes());
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(item.owner.value().toBytes())));
    m_target->setTabChangesFocus(true);
    m_target->setMaximumHeight(scaled(72));
    m_amount->setOptional();
    m_amount->setAmount(item.amount);
    build();
    m_name->setFocus();
}

void PlanItemDialog::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, kPageMargin);
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Code"), m_code);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Fro&m year"), m_from);
    form->addRow(tr("&To year"), m_to);
    form->addRow(tr("&Unit in charge"), m_owner);
    form->addRow(tr("Tar&get"), m_target);
    form->addRow(tr("&Planned investment"), m_amount);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"planItemCancel"_s);
    QPushButton *go = buttons->addButton(m_item.id.isValid() ? tr("&Save") : tr("&Add"),
                                         QDialogButtonBox::AcceptRole);
    go->setObjectName(u"planItemGo"_s);
    go->setDefault(true);
    makePrimary(go);
    form->addRow(buttons);
    resize(dialogSize(*this, 560, 480));
    // one year until somebody says otherwise
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (entered().kind == PlanItemKind::YearTask)
            m_to->setValue(m_from->value());
    });
    connect(m_from, &QSpinBox::valueChanged, this, [this](int year) {
        if (m_to->value() < year || entered().kind == PlanItemKind::YearTask)
            m_to->setValue(year);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanItemDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PlanItem PlanItemDialog::entered() const
{
    PlanItem item = m_item;
    item.kind = static_cast<PlanItemKind>(m_kind->currentData().toInt());
    item.code = m_code->text().trimmed();
    item.name = m_name->text().trimmed();
    item.fromYear = m_from->value();
    item.toYear = m_to->value();
    item.owner = OrgUnitId(Uuid::fromBytes(m_owner->currentData().toByteArray()));
    item.target = m_target->toPlainText().trimmed();
    item.amount = m_amount->amount().value_or(m_item.amount);
    item.note = m_note->text().trimmed();
    return item;
}

void PlanItemDialog::take()
{
    if (const auto amount = m_amount->amount(); !amount)
        return showProblem(m_problem, amount.error());
    GoalDesk desk(m_workspace);
    auto done = m_item.id.isValid() ? desk.edit(entered()) : desk.add(entered());
    if (!done)
        return showProblem(m_problem, done.error());
    m_done = std::move(*done);
    accept();
}

namespace {

void fillList(QListWidget &list, const PlanTree &tree, const QString &top)
{
    if (!top.isEmpty())
        list.addItem(top);
    for (std::size_t i = 0; i < tree.items.size(); ++i) {
        const PlanItem &item = tree.items[i];
        const QString years = yearsText(item);
        auto *line = new QListWidgetItem(QString(tree.depth[i] * 4, u' ') + item.name
                                             + (years.isEmpty() ? QString() : u"  "_s + years),
                                         &list);
        line->setData(Qt::UserRole, item.id.value().toBytes());
        line->setToolTip(tree.path(static_cast<int>(i)));
    }
    list.setCurrentRow(0);
}

} // namespace

std::optional<PlanItemId>
choosePlanItem(const PlanTree &tree, const QString &title, const QString &top, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"choosePlanItem"_s);
    dialog.setWindowTitle(title);
    auto *filter = named(new QLineEdit(&dialog), u"choosePlanItemFilter"_s);
    filter->setPlaceholderText(PlanItemDialog::tr("Filter by words or pinyin initials"));
    filter->setAccessibleName(PlanItemDialog::tr("Filter"));
    auto *list = named(new QListWidget(&dialog), u"choosePlanItemList"_s);
    list->setAccessibleName(title);
    fillList(*list, tree, top);
    auto *buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(PlanItemDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *go =
        buttons->addButton(PlanItemDialog::tr("C&hoose"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"choosePlanItemGo"_s);
    go->setDefault(true);
    makePrimary(go);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(filter);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    dialog.resize(dialogSize(dialog, 560, 460));
    QObject::connect(filter, &QLineEdit::textChanged, list, [list](const QString &text) {
        const PinyinMatcher wanted(text.trimmed());
        for (int row = 0; row < list->count(); ++row)
            list->setRowHidden(row, !wanted.isEmpty() && !wanted.matches(list->item(row)->text()));
    });
    QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    const bool chosen = dialog.exec() == QDialog::Accepted;
    const QListWidgetItem *line = list->currentItem();
    if (!chosen || !line || line->isHidden())
        return {};
    return PlanItemId(Uuid::fromBytes(line->data(Qt::UserRole).toByteArray()));
}

} // namespace zs
