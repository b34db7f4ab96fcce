// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/role_dialog.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kKey = Qt::UserRole;

QString joined(const QStringList &keys)
{
    return keys.join(u',');
}

} // namespace

RoleDialog::RoleDialog(const PowerFacts &facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_which(new QComboBox(this))
    , m_key(new QLineEdit(this))
    , m_zh(new QLineEdit(this))
    , m_en(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_extends(new QListWidget(this))
    , m_permissions(new QTreeWidget(this))
    , m_problem(problemLabel(this))
{
    setObjectName(u"roleDialog"_s);
    setWindowTitle(tr("Roles of the site"));
    fillRoles();
    fillPermissions();
    build();
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        take(m_which->currentData().toString());
    });
    for (QLineEdit *edit : {m_key, m_zh, m_en})
        connect(edit, &QLineEdit::textChanged, this, &RoleDialog::refresh);
    connect(m_extends, &QListWidget::itemChanged, this, &RoleDialog::refresh);
    connect(m_permissions, &QTreeWidget::itemChanged, this, &RoleDialog::refresh);
    take({});
}

void RoleDialog::fillRoles()
{
    m_which->setObjectName(u"roleWhich"_s);
    m_which->addItem(tr("(a new role)"), QString());
    m_extends->setObjectName(u"roleExtends"_s);
    m_extends->setAccessibleName(tr("Builds on these roles"));
    for (const Role &role : m_facts.roles.roles()) {
        if (!role.shipped)
            m_which->addItem(role.name.text(), role.key);
        if (role.duty != Duty::None)
            continue;
        auto *item = new QListWidgetItem(role.name.text(), m_extends);
        item->setData(kKey, role.key);
        item->setCheckState(Qt::Unchecked);
    }
    m_scope->setObjectName(u"roleScope"_s);
    for (const DataScope scope :
         {DataScope::Own, DataScope::OwnUnit, DataScope::UnitAndBelow, DataScope::All})
        m_scope->addItem(scopeText(scope), static_cast<int>(scope));
}

void RoleDialog::fillPermissions()
{
    m_permissions->setObjectName(u"rolePermissions"_s);
    m_permissions->setAccessibleName(tr("Permissions"));
    m_permissions->setHeaderHidden(true);
    QTreeWidgetItem *area = nullptr;
    std::optional<PermissionArea> last;
    for (const PermissionInfo &info : permissionTable()) {
        if (isAdministrative(info.permission) || info.area == PermissionArea::Own)
            continue;
        if (last != info.area) {
            area = new QTreeWidgetItem(m_permissions, {areaText(info.area)});
            area->setFlags(Qt::ItemIsEnabled);
            area->setExpanded(true);
            last = info.area;
        }
        auto *item = new QTreeWidgetItem(area, {permissionText(info.permission)});
        item->setData(0, kKey, QString::fromLatin1(info.key));
        item->setCheckState(0, Qt::Unchecked);
    }
}

void RoleDialog::build()
{
    m_key->setObjectName(u"roleKey"_s);
    m_key->setPlaceholderText(tr("for example site-planner"));
    m_zh->setObjectName(u"roleZh"_s);
    m_en->setObjectName(u"roleEn"_s);
    m_problem->setObjectName(u"roleProblem"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Role"), m_which);
    form->addRow(tr("&Key"), m_key);
    form->addRow(tr("C&hinese name"), m_zh);
    form->addRow(tr("E&nglish name"), m_en);
    form->addRow(tr("R&each"), m_scope);
    auto *left = new QVBoxLayout;
    left->addLayout(form);
    auto *extendsLabel = new QLabel(tr("&Builds on these roles"), this);
    extendsLabel->setBuddy(m_extends);
    left->addWidget(extendsLabel);
    left->addWidget(m_extends, 1);
    auto *right = new QVBoxLayout;
    auto *permissionsLabel = new QLabel(tr("&Gives besides"), this);
    permissionsLabel->setBuddy(m_permissions);
    right->addWidget(permissionsLabel);
    right->addWidget(m_permissions, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kPageMargin);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Define the role"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"roleGo"_s);
    makePrimary(m_go);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(dialogSize(*this, 860, 560));
}

void RoleDialog::take(const QString &key)
{
    const Role *role = m_facts.roles.find(key);
    [[maybe_unused]] const QSignalBlocker quiet[]{QSignalBlocker(m_key),
                                                  QSignalBlocker(m_zh),
                                                  QSignalBlocker(m_en),
                                                  QSignalBlocker(m_extends),
                                                  QSignalBlocker(m_permissions)};
    m_key->setText(key);
    m_key->setReadOnly(role);
    m_zh->setText(role ? role->name.zh : QString());
    m_en->setText(role ? role->name.en : QString());
    m_scope->setCurrentIndex(static_cast<int>(role ? role->scope : DataScope::OwnUnit));
    for (int i = 0; i < m_extends->count(); ++i) {
        QListWidgetItem *item = m_extends->item(i);
        const bool on = role && role->extends.contains(item->data(kKey).toString());
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    for (QTreeWidgetItemIterator at(m_permissions, QTreeWidgetItemIterator::NoChildren); *at;
         ++at) {
        const auto permission = permissionByKey((*at)->data(0, kKey).toString());
        const bool on = role && permission && std::ranges::contains(role->permissions, *permission);
        (*at)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    }
    refresh();
}

QStringList RoleDialog::chosenRoles() const
{
    QStringList keys;
    for (int i = 0; i < m_extends->count(); ++i) {
        if (m_extends->item(i)->checkState() == Qt::Checked)
            keys << m_extends->item(i)->data(kKey).toString();
    }
    return keys;
}

void RoleDialog::refresh()
{
    PermissionSet below;
    for (const QString &key : chosenRoles())
        below.unite(m_facts.roles.permissionsOf(key));
    const QSignalBlocker quiet(m_permissions);
    for (QTreeWidgetItemIterator at(m_permissions, QTreeWidgetItemIterator::NoChildren); *at;
         ++at) {
        const auto permission = permissionByKey((*at)->data(0, kKey).toString());
        const bool inherited = permission && below.contains(*permission);
        QFont font = m_permissions->font();
        font.setItalic(inherited);
        (*at)->setFont(0, font);
        (*at)->setToolTip(
            0, inherited ? tr("It comes from a role that this one builds on.") : QString());
    }
    const SiteRole row = role();
    const Role *same = m_facts.roles.find(row.key);
    QString problem;
    if (row.key.isEmpty() || row.nameZh.isEmpty() || row.nameEn.isEmpty())
        problem = tr("A role has a key and a name in both languages.");
    else if (same && same->shipped)
        problem = tr("A role of that key comes with the program.");
    else if (row.extends.isEmpty() && row.permissions.isEmpty())
        problem = tr("Choose what it gives, or a role that it builds on.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_go->setEnabled(problem.isEmpty());
}

SiteRole RoleDialog::role() const
{
    SiteRole row;
    row.key = m_key->text().trimmed();
    row.nameZh = m_zh->text().trimmed();
    row.nameEn = m_en->text().trimmed();
    row.scope = m_scope->currentData().toInt();
    row.extends = joined(chosenRoles());
    QStringList permissions;
    for (QTreeWidgetItemIterator at(m_permissions, QTreeWidgetItemIterator::NoChildren); *at;
         ++at) {
        if ((*at)->checkState(0) == Qt::Checked)
            permissions << (*at)->data(0, kKey).toString();
    }
    row.permissions = joined(permissions);
    return row;
}

} // namespace zs
