// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrecy/circle_list.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kId = Qt::UserRole;
constexpr int kIsPerson = Qt::UserRole + 1;

QTreeWidgetItem *itemOf(const QString &text, const Uuid &id, bool person)
{
    auto *item = new QTreeWidgetItem({text});
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Unchecked);
    item->setData(0, kId, id.toBytes());
    item->setData(0, kIsPerson, person);
    return item;
}

Uuid idOf(const QTreeWidgetItem &item)
{
    return Uuid::fromBytes(item.data(0, kId).toByteArray());
}

} // namespace

CircleList::CircleList(const std::vector<OrgUnit> &units,
                       const std::vector<Person> &people,
                       QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_chosen(dimLabel({}, this))
{
    m_filter->setObjectName(u"circleFilter"_s);
    m_filter->setPlaceholderText(tr("Find a unit or a person"));
    m_filter->setAccessibleName(tr("Find a unit or a person"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(u"circleTree"_s);
    m_tree->setAccessibleName(tr("Who needs to know"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    m_chosen->setObjectName(u"circleChosen"_s);
    m_chosen->setWordWrap(true);
    column->addWidget(m_chosen);
    fill(units, people);
    connect(m_filter, &QLineEdit::textChanged, this, &CircleList::find);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CircleList::tellChosen);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CircleList::edited);
    tellChosen();
}

void CircleList::fill(const std::vector<OrgUnit> &units, const std::vector<Person> &people)
{
    QHash<OrgUnitId, QTreeWidgetItem *> byId;
    for (const OrgUnit &unit : units)
        byId.insert(unit.id, itemOf(unit.name, unit.id.value(), false));
    for (const OrgUnit &unit : units) {
        QTreeWidgetItem *above = byId.value(unit.parent);
        if (above)
            above->addChild(byId.value(unit.id));
        else
            m_tree->addTopLevelItem(byId.value(unit.id));
    }
    for (const Person &person : people) {
        auto *item = itemOf(person.name, person.id.value(), true);
        QTreeWidgetItem *unit = byId.value(person.unit);
        if (unit)
            unit->addChild(item);
        else
            m_tree->addTopLevelItem(item);
    }
    m_tree->expandToDepth(0);
}

void CircleList::setCircle(const NeedToKnow &known)
{
    const QSignalBlocker quiet(m_tree);
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const Uuid id = idOf(**it);
        const bool in = (*it)->data(0, kIsPerson).toBool()
                            ? std::ranges::contains(known.persons, PersonId(id))
                            : std::ranges::contains(known.units, OrgUnitId(id));
        (*it)->setCheckState(0, in ? Qt::Checked : Qt::Unchecked);
        if (in && !first)
            first = *it;
        for (QTreeWidgetItem *above = in ? (*it)->parent() : nullptr; above;
             above = above->parent())
            above->setExpanded(true);
    }
    if (first)
        m_tree->scrollToItem(first, QAbstractItemView::PositionAtCenter);
    tellChosen();
}

/// Who is ticked lies mostly out of sight.
void CircleList::tellChosen()
{
    constexpr qsizetype kNamed = 6;
    QStringList names;
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::Checked); *it; ++it)
        names << (*it)->text(0);
    const auto count = static_cast<int>(names.size());
    if (names.size() > kNamed)
        names = names.first(kNamed) << u"…"_s;
    m_chosen->setText(count == 0
                          ? tr("Nobody is chosen yet.")
                          : tr("Chosen: %1 (%n in all)", nullptr, count).arg(names.join(tr(", "))));
}

NeedToKnow CircleList::circle() const
{
    NeedToKnow known;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->checkState(0) != Qt::Checked)
            continue;
        if ((*it)->data(0, kIsPerson).toBool())
            known.persons.push_back(PersonId(idOf(**it)));
        else
            known.units.push_back(OrgUnitId(idOf(**it)));
    }
    return known;
}

void CircleList::find(const QString &text)
{
    const QString wanted = text.trimmed();
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        (*it)->setHidden(!wanted.isEmpty());
    if (wanted.isEmpty()) {
        for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
            (*it)->setHidden(false);
        return;
    }
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (!(*it)->text(0).contains(wanted, Qt::CaseInsensitive))
            continue;
        for (QTreeWidgetItem *shown = *it; shown; shown = shown->parent()) {
            shown->setHidden(false);
            if (shown != *it)
                shown->setExpanded(true);
        }
    }
}

} // namespace zs
