// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "access/profiles.h"
#include "commands/workspace.h"
#include "ui/shell/shell_actions.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QToolButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(QSize(scaled(20), scaled(20)));
    button->setAccessibleName(withoutMnemonic(action->text()));
    return button;
}

void tell(QLabel *mark, const QString &text, const QString &tip)
{
    mark->setText(text);
    mark->setToolTip(tip);
    mark->setAccessibleDescription(tip);
}

} // namespace

TopBar::TopBar(const Workspace &workspace, const ShellActions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"topBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, kPageMargin, 6);
    row->setSpacing(kSpace);
    row->addWidget(buttonOf(actions.action(Act::FoldNavigation), this));
    auto *name = new QLabel(workspace.name(), this);
    name->setTextFormat(Qt::PlainText);
    name->setObjectName(u"workspaceName"_s);
    QFont medium = name->font();
    medium.setWeight(QFont::DemiBold);
    name->setFont(medium);
    name->setToolTip(workspace.path());
    row->addWidget(name);
    if (workspace.isFictional())
        tell(addMark(row, u"fictionalMark"_s),
             tr("Fictional"),
             tr("Sample data: places, people and projects are made up."));
    m_profile = addMark(row, u"profileMark"_s);
    showProfile(workspace);
    connect(&workspace, &Workspace::changed, this, [this, &workspace] { showProfile(workspace); });
    row->addStretch(1);
    QAction *find = actions.action(Act::Search);
    auto *search =
        new QPushButton(find->icon(), tr("Search projects, tasks, commands   Ctrl+K"), this);
    search->setObjectName(u"searchButton"_s);
    search->setFocusPolicy(Qt::TabFocus);
    search->setMinimumWidth(scaled(320));
    search->setAccessibleName(tr("Search projects, tasks and commands"));
    connect(search, &QPushButton::clicked, find, &QAction::trigger);
    row->addWidget(search);
    row->addStretch(1);
    row->addWidget(buttonOf(actions.action(Act::Undo), this));
    row->addWidget(buttonOf(actions.action(Act::Redo), this));
    row->addSpacing(kSpace);
    row->addWidget(new IconLabel(u"user-identity"_s, 18, this));
    const Session &session = workspace.session();
    auto *person = new QLabel(session.personName, this);
    person->setTextFormat(Qt::PlainText);
    person->setObjectName(u"personName"_s);
    person->setToolTip(tr("Logged in as %1").arg(session.login));
    row->addWidget(person);
}

void TopBar::showProfile(const Workspace &workspace)
{
    const auto &all = shippedProfiles();
    const auto profile =
        std::ranges::find(all, workspace.setting(u"security.profile"_s), &ProtectionProfile::key);
    m_profile->setVisible(profile != all.end());
    if (profile == all.end())
        return;
    tell(m_profile,
         profile->key == "mlps3"_L1 ? tr("MLPS 3") : tr("Graded protection"),
         tr("Protection profile: %1").arg(profile->name.text()));
}

QLabel *TopBar::addMark(QHBoxLayout *row, const QString &name)
{
    auto *mark = new QLabel(this);
    mark->setObjectName(name);
    mark->setFrameShape(QFrame::Box);
    mark->setFrameShadow(QFrame::Plain);
    mark->setMargin(3);
    row->addWidget(mark);
    return mark;
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ColorRole::Line));
}

} // namespace zs
