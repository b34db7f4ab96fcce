// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/resource_dialog.h"

#include "ui/resources/availability_table.h"
#include "ui/resources/resource_board.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    ResourceType type;
    ResourceForm form;
};

constexpr std::array kKinds{Kind{ResourceType::Work, ResourceForm::Person},
                            Kind{ResourceType::Work, ResourceForm::Team},
                            Kind{ResourceType::Work, ResourceForm::Machine},
                            Kind{ResourceType::Material, ResourceForm::Person},
                            Kind{ResourceType::Cost, ResourceForm::Person}};

QString yuanText(Money amount)
{
    return QString::number(static_cast<double>(amount.fen) / 100, 'f', 2);
}

/// Nothing when it is no amount.
std::optional<Money> yuanFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Money{};
    bool ok = false;
    const double yuan = QLocale::c().toDouble(text.trimmed(), &ok);
    constexpr double kMost = 1e12;
    if (!ok || !(yuan >= 0) || yuan > kMost)
        return {};
    return Money{std::llround(yuan * 100)};
}

} // namespace

ResourceDialog::ResourceDialog(const Plan &plan,
                               const Resource &resource,
                               Keep keep,
                               QWidget *parent)
    : QDialog(parent)
    , m_resource(resource)
    , m_keep(std::move(keep))
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(resource.name, this))
    , m_code(new QLineEdit(resource.code, this))
    , m_kind(new QComboBox(this))
    , m_group(new QLineEdit(resource.group, this))
    , m_skills(new QLineEdit(resource.skills, this))
    , m_calendar(new QComboBox(this))
    , m_units(new QLineEdit(unitsWords(resource.maxUnits), this))
    , m_rate(new QLineEdit(yuanText(resource.standardRate), this))
    , m_perUse(new QLineEdit(yuanText(resource.costPerUse), this))
    , m_materialUnit(new QLineEdit(resource.materialUnit, this))
    , m_availability(new AvailabilityTable(this))
    , m_shared(new QCheckBox(tr("Shared by &all projects"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"resourceDialog"_s);
    setWindowTitle(resource.id.isValid() ? tr("Resource “%1”").arg(resource.name)
                                         : tr("New resource"));
    build();
    fillIn(plan);
    takeKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ResourceDialog::takeKind);
}

void ResourceDialog::build()
{
    m_name->setObjectName(u"resourceName"_s);
    m_kind->setObjectName(u"resourceKind"_s);
    m_units->setObjectName(u"resourceUnits"_s);
    m_skills->setObjectName(u"resourceSkills"_s);
    m_problem->setObjectName(u"resourceProblem"_s);
    m_skills->setPlaceholderText(tr("several are separated by ;"));
    m_units->setToolTip(tr("1 is one full-time person or one machine; 150% is the same as 1.5"));
    m_shared->setToolTip(tr("In the shared pool every project sees it, and what all of them take "
                            "of it counts together."));
    m_form->setContentsMargins(24, 24, 24, kPageMargin);
    m_form->setSpacing(kSpace);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Kind"), m_kind);
    m_form->addRow(tr("C&ode"), m_code);
    m_form->addRow(tr("&Group"), m_group);
    m_form->addRow(tr("&Skills"), m_skills);
    m_form->addRow(tr("Cal&endar"), m_calendar);
    m_form->addRow(tr("Greatest &units"), m_units);
    m_form->addRow(tr("Availabilit&y"), m_availability);
    m_form->addRow(tr("Ra&te (yuan an hour, or a unit of material)"), m_rate);
    m_form->addRow(tr("Cost for each u&se (yuan)"), m_perUse);
    m_form->addRow(tr("Unit of the &material"), m_materialUnit);
    m_form->addRow(QString(), m_shared);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(m_resource.id.isValid() ? tr("Save the resource")
                                                                 : tr("Add the resource"),
                                         QDialogButtonBox::AcceptRole);
    go->setObjectName(u"resourceKeep"_s);
    makePrimary(go);
    m_form->addRow(buttons);
    setMinimumWidth(scaled(720));
    connect(buttons, &QDialogButtonBox::accepted, this, &ResourceDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ResourceDialog::fillIn(const Plan &plan)
{
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        Resource like;
        like.type = kKinds[i].type;
        like.form = kKinds[i].form;
        m_kind->addItem(formWords(like));
        if (like.type == m_resource.type
            && (like.type != ResourceType::Work || like.form == m_resource.form))
            m_kind->setCurrentIndex(static_cast<int>(i));
    }
    m_calendar->addItem(calendarWords(plan, {}));
    for (const Calendar &calendar : plan.calendars) {
        m_calendar->addItem(calendar.name, calendar.id.value().toBytes());
        if (calendar.id == m_resource.calendar)
            m_calendar->setCurrentIndex(m_calendar->count() - 1);
    }
    m_availability->setText(m_resource.availability);
    const bool shared = m_resource.id.isValid() && !m_resource.project.isValid();
    m_shared->setChecked(shared);
    m_shared->setEnabled(!shared); // what others use cannot be taken back from here
}

/// Only what says something of this kind of resource is asked for.
void ResourceDialog::takeKind()
{
    const ResourceType type = kKinds[static_cast<std::size_t>(m_kind->currentIndex())].type;
    for (QWidget *field : {static_cast<QWidget *>(m_skills),
                           static_cast<QWidget *>(m_calendar),
                           static_cast<QWidget *>(m_units),
                           static_cast<QWidget *>(m_availability)})
        m_form->setRowVisible(field, type == ResourceType::Work);
    m_form->setRowVisible(m_rate, type != ResourceType::Cost);
    m_form->setRowVisible(m_perUse, type != ResourceType::Cost);
    m_form->setRowVisible(m_materialUnit, type == ResourceType::Material);
    adjustSize();
}

void ResourceDialog::complain(const QString &problem)
{
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
    m_problem->setPalette(colours);
    m_problem->setText(problem);
    m_problem->show();
}

void ResourceDialog::keep()
{
    Resource entered = m_resource;
    const Kind kind = kKinds[static_cast<std::size_t>(m_kind->currentIndex())];
    entered.name = m_name->text().trimmed();
    entered.code = m_code->text().trimmed();
    entered.type = kind.type;
    if (kind.type == ResourceType::Work)
        entered.form = kind.form;
    entered.group = m_group->text().trimmed();
    entered.skills = m_skills->text().replace(u'；', u';').trimmed();
    entered.materialUnit = m_materialUnit->text().trimmed();
    entered.calendar = CalendarId(Uuid::fromBytes(m_calendar->currentData().toByteArray()));
    const auto units = unitsFrom(m_units->text());
    if (!units)
        return complain(tr("Units are a number such as 1.5 or 150%."));
    entered.maxUnits = *units;
    const auto rate = yuanFrom(m_rate->text());
    const auto perUse = yuanFrom(m_perUse->text());
    if (!rate || !perUse)
        return complain(tr("Rates are amounts in yuan such as 120.50."));
    entered.standardRate = *rate;
    entered.costPerUse = *perUse;
    const auto availability = m_availability->text();
    if (!availability)
        return complain(availability.error().message);
    entered.availability = *availability;
    if (const QString problem = m_keep(entered, m_shared->isChecked()); !problem.isEmpty())
        return complain(problem);
    accept();
}

} // namespace zs
