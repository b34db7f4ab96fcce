// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/first_run_pages.h"

#include "access/profiles.h"
#include "access/roles.h"
#include "ui/account/passphrase_form.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::array kDuties{Duty::System, Duty::Security, Duty::Audit};
constexpr int kLater = 0;
constexpr int kNow = 1;

QFormLayout *formOf(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLineEdit *lineEdit(const QString &name, FirstRunPage *page)
{
    auto *edit = new QLineEdit(page);
    edit->setObjectName(name);
    QObject::connect(edit, &QLineEdit::textChanged, page, &FirstRunPage::edited);
    return edit;
}

QString policyName(const PassphrasePolicy &policy)
{
    return Bilingual{policy.nameZh, policy.nameEn}.text();
}

} // namespace

PlacePage::PlacePage(QWidget *parent)
    : FirstRunPage(parent)
    , m_name(lineEdit(u"createName"_s, this))
    , m_path(lineEdit(u"createPath"_s, this))
{
    m_name->setPlaceholderText(tr("for example the name of the office"));
    auto *open = new QToolButton(this);
    open->setObjectName(u"createBrowse"_s);
    open->setText(tr("Where the new workspace lies"));
    open->setToolTip(open->text());
    open->setAccessibleName(open->text());
    open->setIcon(QIcon::fromTheme(u"document-save-as"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(kHalfSpace);
    row->addWidget(m_path, 1);
    row->addWidget(open);
    auto *label = new QLabel(tr("&File"), this);
    label->setBuddy(m_path);
    auto *form = formOf(this);
    form->addRow(tr("Na&me of the workspace"), m_name);
    form->addRow(label, row);
    form->addRow(dimLabel(tr("One encrypted file. Key slots, attached files and backups lie beside "
                             "it; choose a place that is backed up."),
                          this));
    connect(open, &QToolButton::clicked, this, &PlacePage::browse);
}

void PlacePage::browse()
{
    const QString path = askSavePath(this,
                                     tr("Where the new workspace lies"),
                                     m_name->text().trimmed() + u".zsw"_s,
                                     tr("Zhengshu workspace (*.zsw)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

bool PlacePage::isFilled() const
{
    return !m_name->text().trimmed().isEmpty() && !m_path->text().trimmed().isEmpty();
}

void PlacePage::putInto(Founding &founding) const
{
    founding.workspace.name = m_name->text().trimmed();
    founding.workspace.path = m_path->text().trimmed();
    if (!founding.workspace.path.endsWith(".zsw"_L1))
        founding.workspace.path += u".zsw"_s;
}

ProtectionPage::ProtectionPage(QWidget *parent)
    : FirstRunPage(parent)
    , m_profiles(new QButtonGroup(this))
    , m_level(new QComboBox(this))
    , m_levelLabel(new QLabel(tr("Hi&ghest level"), this))
    , m_policy(dimLabel({}, this))
{
    m_level->setObjectName(u"createLevel"_s);
    m_policy->setObjectName(u"createPolicy"_s);
    m_levelLabel->setBuddy(m_level);
    for (const QString &key : {u"secret"_s, u"confidential"_s, u"topSecret"_s})
        m_level->addItem(policyName(policyByKey(key)), key);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    add({}, tr("N&either"), tr("Ordinary passphrases and locks; no list of controls is kept."));
    for (const ProtectionProfile &each : shippedProfiles()) {
        const QString number = QString::number(m_profiles->buttons().size());
        add(each.key, u"&%1  %2"_s.arg(number, each.name.text()), each.note.text());
    }
    auto *level = new QHBoxLayout;
    level->addSpacing(scaled(24));
    level->addWidget(m_levelLabel);
    level->addWidget(m_level);
    level->addStretch(1);
    column->addLayout(level);
    column->addWidget(m_policy);
    column->addStretch(1);
    connect(m_profiles, &QButtonGroup::idToggled, this, &ProtectionPage::tellPolicy);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ProtectionPage::tellPolicy);
    m_profiles->button(0)->setChecked(true);
    tellPolicy();
}

void ProtectionPage::add(const QString &key, const QString &name, const QString &meaning)
{
    auto *choice = new QRadioButton(name, this);
    choice->setObjectName(u"createProfile-"_s + (key.isEmpty() ? u"none"_s : key));
    choice->setProperty("profile", key);
    m_profiles->addButton(choice, static_cast<int>(m_profiles->buttons().size()));
    QLabel *words = dimLabel(meaning, this);
    words->setContentsMargins(scaled(24), 0, 0, 0);
    choice->setAccessibleDescription(meaning);
    layout()->addWidget(choice);
    layout()->addWidget(words);
}

QString ProtectionPage::profile() const
{
    return m_profiles->checkedButton()->property("profile").toString();
}

QString ProtectionPage::policy() const
{
    if (profile() == "classified"_L1)
        return m_level->currentData().toString();
    return profile() == "mlps3"_L1 ? u"mlps3"_s : u"standard"_s;
}

void ProtectionPage::tellPolicy()
{
    const bool classified = profile() == "classified"_L1;
    m_level->setVisible(classified);
    m_levelLabel->setVisible(classified);
    const QString key = policy();
    const PassphrasePolicy &chosen = policyByKey(key);
    m_policy->setText(tr("Passphrases (%1): %2").arg(policyName(chosen), policyText(chosen)));
}

void ProtectionPage::putInto(Founding &founding) const
{
    founding.workspace.profile = profile();
    founding.workspace.policy = policy();
}

FirstPersonPage::FirstPersonPage(QWidget *parent)
    : FirstRunPage(parent)
    , m_person(lineEdit(u"createPerson"_s, this))
    , m_login(lineEdit(u"createLogin"_s, this))
    , m_passphrase(new PassphraseForm(u"createPassphrase"_s, this))
{
    m_login->setPlaceholderText(tr("short, for log-in"));
    m_passphrase->setLabels(tr("&Passphrase"), tr("Passphrase &again"));
    m_passphrase->putBefore(tr("Y&our name"), m_person);
    m_passphrase->putBefore(tr("&Log-in name"), m_login);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_passphrase);
    column->addWidget(
        dimLabel(tr("The file is encrypted with a key that only your passphrase opens. "
                    "Nobody can recover a forgotten passphrase."),
                 this));
    column->addStretch(1);
    connect(m_passphrase, &PassphraseForm::edited, this, &FirstRunPage::edited);
    connect(m_login, &QLineEdit::textChanged, this, &FirstPersonPage::passPolicyOn);
}

void FirstPersonPage::begin(const Founding &founding)
{
    m_policy = founding.workspace.policy;
    passPolicyOn();
}

void FirstPersonPage::passPolicyOn()
{
    m_passphrase->setPolicy(policyByKey(m_policy), m_login->text().trimmed());
}

bool FirstPersonPage::isFilled() const
{
    return !m_person->text().trimmed().isEmpty() && !m_login->text().trimmed().isEmpty()
           && m_passphrase->isGood();
}

void FirstPersonPage::putInto(Founding &founding) const
{
    founding.workspace.personName = m_person->text().trimmed();
    founding.workspace.login = m_login->text().trimmed();
    founding.workspace.passphrase = m_passphrase->secret();
}

AdministratorsPage::AdministratorsPage(QWidget *parent)
    : FirstRunPage(parent)
    , m_when(new QButtonGroup(this))
    , m_now(nullptr)
    , m_ownRole(new QComboBox(this))
    , m_faults(dimLabel({}, this))
{
    m_ownRole->setObjectName(u"createOwnRole"_s);
    m_faults->setObjectName(u"createAdminFaults"_s);
    for (const Role &role : shippedRoles().roles()) {
        if (role.duty == Duty::None)
            m_ownRole->addItem(role.name.text(), role.key);
    }
    m_ownRole->setCurrentIndex(m_ownRole->findData(u"unit-head"_s));
    auto *later =
        new QRadioButton(tr("La&ter: until then everybody who can log in may do everything"), this);
    later->setObjectName(u"createAdminsLater"_s);
    auto *now = new QRadioButton(
        tr("No&w: each of the three must choose another passphrase at the first log-in"), this);
    now->setObjectName(u"createAdminsNow"_s);
    m_when->addButton(later, kLater);
    m_when->addButton(now, kNow);
    later->setChecked(true);
    m_now = lines();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(
        dimLabel(tr("Three different persons look after the workspace: one keeps accounts and "
                    "backups, one gives roles and clearances, one reads the log. None of them sees "
                    "business, and once they are appointed there is no way back."),
                 this));
    column->addWidget(later);
    column->addWidget(now);
    column->addWidget(m_now);
    column->addWidget(m_faults);
    column->addStretch(1);
    connect(m_when, &QButtonGroup::idToggled, this, &AdministratorsPage::refresh);
    connect(this, &FirstRunPage::edited, this, [this] {
        m_faults->setText(foundingFaults([this] {
                              Founding founding = m_before;
                              putInto(founding);
                              return founding;
                          }())
                              .join(u'\n'));
    });
    refresh();
}

QWidget *AdministratorsPage::lines()
{
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(scaled(24), 0, 0, 0);
    grid->setSpacing(kSpace);
    int column = 1;
    for (const QString &head : {tr("Name"), tr("Log-in name"), tr("First passphrase")})
        grid->addWidget(new QLabel(head, area), 0, column++);
    for (std::size_t i = 0; i < kDuties.size(); ++i) {
        const QString duty = dutyText(kDuties[i]);
        const int row = static_cast<int>(i) + 1;
        Line &line = m_lines[i];
        line.name = lineEdit(u"createAdminName%1"_s.arg(row), this);
        line.login = lineEdit(u"createAdminLogin%1"_s.arg(row), this);
        line.passphrase = new PassphraseEdit(this);
        line.passphrase->setObjectName(u"createAdminPassphrase%1"_s.arg(row));
        connect(line.passphrase, &QLineEdit::textChanged, this, &FirstRunPage::edited);
        grid->addWidget(new QLabel(duty, area), row, 0);
        column = 1;
        for (QLineEdit *edit : {line.name, line.login, static_cast<QLineEdit *>(line.passphrase)}) {
            edit->setAccessibleName(u"%1: %2"_s.arg(
                duty, static_cast<QLabel *>(grid->itemAtPosition(0, column)->widget())->text()));
            grid->addWidget(edit, row, column++);
        }
    }
    auto *own = new QLabel(tr("&Your own role"), area);
    own->setBuddy(m_ownRole);
    grid->addWidget(own, 4, 0);
    grid->addWidget(m_ownRole, 4, 1, 1, 2);
    return area;
}

void AdministratorsPage::begin(const Founding &founding)
{
    m_before = founding;
    m_before.administrators.reset();
    Q_EMIT edited();
}

void AdministratorsPage::refresh()
{
    m_now->setVisible(m_when->checkedId() == kNow);
    m_faults->setVisible(m_when->checkedId() == kNow);
    Q_EMIT edited();
}

bool AdministratorsPage::isFilled() const
{
    Founding founding = m_before;
    putInto(founding);
    return m_when->checkedId() == kLater || foundingFaults(founding).isEmpty();
}

void AdministratorsPage::putInto(Founding &founding) const
{
    founding.administrators.reset();
    founding.ownRole.clear();
    if (m_when->checkedId() == kLater)
        return;
    auto &three = founding.administrators.emplace();
    for (std::size_t i = 0; i < three.size(); ++i)
        three[i] = {m_lines[i].name->text().trimmed(),
                    m_lines[i].login->text().trimmed(),
                    m_lines[i].passphrase->secret()};
    founding.ownRole = m_ownRole->currentData().toString();
}

SummaryPage::SummaryPage(QWidget *parent)
    : FirstRunPage(parent)
    , m_text(new QLabel(this))
{
    m_text->setObjectName(u"createSummary"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addStretch(1);
}

void SummaryPage::begin(const Founding &founding)
{
    const auto &all = shippedProfiles();
    const auto profile =
        std::ranges::find(all, founding.workspace.profile, &ProtectionProfile::key);
    QStringList lines{
        tr("Workspace: %1").arg(founding.workspace.name),
        tr("File: %1").arg(QDir::toNativeSeparators(founding.workspace.path)),
        tr("Protection profile: %1").arg(profile == all.end() ? tr("none") : profile->name.text()),
        tr("Passphrase policy: %1").arg(policyName(policyByKey(founding.workspace.policy))),
        tr("First person: %1 (%2)").arg(founding.workspace.personName, founding.workspace.login)};
    if (!founding.administrators) {
        lines << tr("Administrators: appointed later, under System, Powers. Until then everybody "
                    "who can log in may do everything.");
    } else {
        for (std::size_t i = 0; i < kDuties.size(); ++i) {
            const FirstAccount &each = (*founding.administrators)[i];
            lines << tr("%1: %2 (%3)").arg(dutyText(kDuties[i]), each.name, each.login);
        }
        lines << tr("Your own role: %1").arg(shippedRoles().nameOf(founding.ownRole));
    }
    if (policyByKey(founding.workspace.policy).secondFactor)
        lines << tr("The policy asks for a second factor: set one up under System, My account.");
    m_text->setText(lines.join(u'\n'));
}

} // namespace zs
