// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/funding_wishes.h"

#include "ui/funding/funding_words.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

FundingWishes::FundingWishes(QWidget *parent)
    : QWidget(parent)
    , m_pin(new QComboBox(this))
    , m_priority(new QComboBox(this))
    , m_needs(new QComboBox(this))
{
    for (const FundPin pin : {FundPin::Free, FundPin::In, FundPin::Out})
        m_pin->addItem(pinText(pin), static_cast<int>(pin));
    for (int priority = 5; priority >= 1; --priority)
        m_priority->addItem(tr("priority %1").arg(priority), priority);
    m_pin->setObjectName(u"fundingPin"_s);
    m_pin->setAccessibleName(tr("Whether the chosen project is in"));
    m_priority->setObjectName(u"fundingPriority"_s);
    m_priority->setAccessibleName(tr("Priority of the chosen project, 5 is the highest"));
    m_needs->setObjectName(u"fundingNeeds"_s);
    m_needs->setAccessibleName(tr("Project without which the chosen one is not funded"));
    m_needs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_needs->setMinimumContentsLength(16);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(new QLabel(tr("The chosen project:"), this));
    row->addWidget(m_pin);
    row->addWidget(m_priority);
    row->addWidget(m_needs, 1);
    connect(m_pin, &QComboBox::activated, this, [this] {
        Q_EMIT pinned(static_cast<FundPin>(m_pin->currentData().toInt()));
    });
    connect(m_priority, &QComboBox::activated, this, [this] {
        Q_EMIT ranked(m_priority->currentData().toInt());
    });
    connect(m_needs, &QComboBox::activated, this, [this] {
        Q_EMIT needed(ProjectId(Uuid::fromString(m_needs->currentData().toString())));
    });
}

void FundingWishes::show(const FundingDesk::Year &year, ProjectId project)
{
    const QSignalBlocker quietPin(m_pin);
    const QSignalBlocker quietPriority(m_priority);
    const QSignalBlocker quietNeeds(m_needs);
    setEnabled(project.isValid());
    m_pin->setCurrentIndex(
        m_pin->findData(static_cast<int>(year.wishes.pins.value(project, FundPin::Free))));
    m_priority->setCurrentIndex(m_priority->findData(year.wishes.priorities.value(project, 3)));
    m_needs->clear();
    m_needs->addItem(tr("needs no other project"), QString());
    for (const Project &other : year.projects) {
        if (other.id != project)
            m_needs->addItem(tr("only with %1").arg(other.name), other.id.toString());
    }
    const auto need =
        std::ranges::find(year.wishes.needs, project, [](const auto &pair) { return pair.first; });
    if (need != year.wishes.needs.end())
        m_needs->setCurrentIndex(std::max(0, m_needs->findData(need->second.toString())));
}

} // namespace zs
