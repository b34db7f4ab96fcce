// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/warning_policy_dialog.h"

#include "ui/risk/warning_dialogs.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr double kPercent = 100;
constexpr int kMinutesPerHour = 60;
constexpr int kMostWorkdays = 60;

template <class Widget>
Widget *named(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

void asPercent(QDoubleSpinBox *box)
{
    box->setRange(0, kPercent);
    box->setDecimals(0);
    box->setSuffix(u" %"_s);
}

QTime timeOf(Minutes at)
{
    return QTime(static_cast<int>(at) / kMinutesPerHour, static_cast<int>(at) % kMinutesPerHour);
}

Minutes minutesOf(QTime at)
{
    return at.hour() * kMinutesPerHour + at.minute();
}

} // namespace

WarningPolicyDialog::WarningPolicyDialog(const WarningPolicy &policy,
                                         const std::vector<OrgUnit> &units,
                                         QWidget *parent)
    : QDialog(parent)
    , m_policy(policy)
    , m_threshold(named(new QDoubleSpinBox(this), u"policyThreshold"_s, tr("Threshold")))
    , m_hysteresis(named(new QDoubleSpinBox(this), u"policyHysteresis"_s, tr("Ends below it by")))
    , m_unit(named(new QComboBox(this), u"policyUnit"_s, tr("Unit")))
    , m_hasOwn(
          named(new QCheckBox(tr("o&wn threshold"), this), u"policyHasOwn"_s, tr("Own threshold")))
    , m_own(named(new QDoubleSpinBox(this), u"policyOwn"_s, tr("Threshold of the unit")))
    , m_quietFrom(named(new QTimeEdit(this), u"policyQuietFrom"_s, tr("Quiet from")))
    , m_quietTo(named(new QTimeEdit(this), u"policyQuietTo"_s, tr("Quiet to")))
    , m_daysOff(named(new QCheckBox(tr("Quiet on &days off, too"), this),
                      u"policyDaysOff"_s,
                      tr("Quiet on days off")))
    , m_escalate(named(new QSpinBox(this), u"policyEscalate"_s, tr("Passed on after working days")))
{
    setObjectName(u"warningPolicyDialog"_s);
    setWindowTitle(tr("When people are warned"));
    build(units);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &WarningPolicyDialog::showUnit);
    connect(m_hasOwn, &QCheckBox::toggled, this, &WarningPolicyDialog::keepUnit);
    connect(m_own, &QDoubleSpinBox::valueChanged, this, &WarningPolicyDialog::keepUnit);
    showUnit();
}

void WarningPolicyDialog::build(const std::vector<OrgUnit> &units)
{
    for (QDoubleSpinBox *box : {m_threshold, m_hysteresis, m_own})
        asPercent(box);
    for (QTimeEdit *edit : {m_quietFrom, m_quietTo})
        edit->setDisplayFormat(u"HH:mm"_s);
    m_threshold->setValue(m_policy.threshold * kPercent);
    m_hysteresis->setValue(m_policy.hysteresis * kPercent);
    m_quietFrom->setTime(timeOf(m_policy.quietFrom));
    m_quietTo->setTime(timeOf(m_policy.quietTo));
    m_daysOff->setChecked(m_policy.quietOnDaysOff);
    m_escalate->setRange(1, kMostWorkdays);
    m_escalate->setValue(m_policy.escalateAfter);
    for (const OrgUnit &one : units)
        m_unit->addItem(one.name, one.id.value().toBytes());
    m_unit->setMinimumContentsLength(14);
    auto *own = new QHBoxLayout;
    own->addWidget(m_hasOwn);
    own->addWidget(m_own);
    auto *form = new QFormLayout;
    form->addRow(tr("&Threshold of probability"), m_threshold);
    form->addRow(tr("&Ends below it by"), m_hysteresis);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(QString(), own);
    form->addRow(tr("&Quiet from"), m_quietFrom);
    form->addRow(tr("Quiet t&o"), m_quietTo);
    form->addRow(QString(), m_daysOff);
    form->addRow(tr("&Passed on after working days"), m_escalate);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(dimLabel(
        tr("In quiet hours nobody is warned; what still stands is told when they are over."),
        this));
    column->addWidget(riskButtons(tr("&Save"), this));
    setMinimumWidth(scaled(400));
}

OrgUnitId WarningPolicyDialog::unit() const
{
    return OrgUnitId(Uuid::fromBytes(m_unit->currentData().toByteArray()));
}

void WarningPolicyDialog::showUnit()
{
    const QSignalBlocker quiet(m_hasOwn);
    const QSignalBlocker still(m_own);
    const OrgUnitId chosen = unit();
    const bool has =
        std::ranges::contains(m_policy.ofUnits, chosen, &std::pair<OrgUnitId, double>::first);
    m_hasOwn->setChecked(has);
    m_own->setEnabled(has);
    m_own->setValue((has ? m_policy.thresholdOf(chosen) : m_policy.threshold) * kPercent);
}

void WarningPolicyDialog::keepUnit()
{
    const OrgUnitId chosen = unit();
    std::erase_if(m_policy.ofUnits, [chosen](const auto &own) { return own.first == chosen; });
    if (m_hasOwn->isChecked() && chosen.isValid())
        m_policy.ofUnits.emplace_back(chosen, m_own->value() / kPercent);
    m_own->setEnabled(m_hasOwn->isChecked());
}

WarningPolicy WarningPolicyDialog::policy() const
{
    WarningPolicy made = m_policy;
    made.threshold = m_threshold->value() / kPercent;
    made.hysteresis = m_hysteresis->value() / kPercent;
    made.quietFrom = minutesOf(m_quietFrom->time());
    made.quietTo = minutesOf(m_quietTo->time());
    made.quietOnDaysOff = m_daysOff->isChecked();
    made.escalateAfter = m_escalate->value();
    return made;
}

} // namespace zs
