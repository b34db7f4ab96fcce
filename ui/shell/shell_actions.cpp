// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_actions.h"

#include "ui/widgets/labels.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace zs {

ShellActions::ShellActions(QObject *parent)
    : QObject(parent)
{
    makeFileActs();
    makeOtherActs();
}

void ShellActions::add(Act act, const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *made = new QAction(QIcon::fromTheme(icon), text, this);
    made->setShortcut(key);
    if (!key.isEmpty())
        made->setToolTip(
            tr("%1 (%2)").arg(withoutMnemonic(text), key.toString(QKeySequence::NativeText)));
    connect(made, &QAction::triggered, this, [this, act] { Q_EMIT performed(act); });
    m_actions.insert(act, made);
}

void ShellActions::makeFileActs()
{
    add(Act::OpenWorkspace,
        tr("&Open another workspace..."),
        u"document-open"_s,
        QKeySequence::Open);
    add(Act::NewProject, tr("&New project..."), u"list-add"_s, QKeySequence::New);
    add(Act::NewApproval,
        tr("Start an appro&val..."),
        u"mail-signed"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    add(Act::Import, tr("&Import a plan..."), u"document-import"_s, Qt::CTRL | Qt::Key_I);
    add(Act::Export, tr("&Export the plan..."), u"document-export"_s, Qt::CTRL | Qt::Key_E);
    add(Act::ImportTable, tr("Import a &table..."), u"document-import"_s);
    add(Act::ExportTable, tr("Export a ta&ble..."), u"document-export"_s);
    add(Act::ExportCalendar, tr("Export to a &calendar..."), u"document-export"_s);
    add(Act::Backup, tr("&Back up now"), u"backup"_s, Qt::CTRL | Qt::Key_B);
    add(Act::Restore, tr("&Restore a backup..."), u"document-revert"_s);
    add(Act::Lock, tr("&Lock the window"), u"system-lock-screen"_s, Qt::CTRL | Qt::ALT | Qt::Key_L);
    add(Act::Quit, tr("&Quit"), u"application-exit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void ShellActions::makePageActs()
{
    add(Act::GoWorkbench, tr("&Workbench"), u"go-home"_s, Qt::ALT | Qt::Key_1);
    add(Act::GoOverview, tr("&Overview"), u"view-statistics"_s, Qt::ALT | Qt::Key_2);
    add(Act::GoProjects, tr("&Projects"), u"view-list-details"_s, Qt::ALT | Qt::Key_3);
    add(Act::GoHome, tr("Pro&ject"), u"folder-open"_s, Qt::ALT | Qt::Key_4);
    add(Act::GoPlan, tr("P&lan"), u"view-calendar-timeline"_s, Qt::ALT | Qt::Key_5);
    add(Act::GoGoals, tr("&Goals"), u"flag"_s, Qt::ALT | Qt::Key_6);
    add(Act::GoFunds, tr("Fu&nds"), u"view-financial-list"_s, Qt::ALT | Qt::Key_7);
    add(Act::GoApprovals, tr("App&rovals"), u"mail-signed"_s, Qt::ALT | Qt::Key_8);
    add(Act::GoMeetings, tr("&Meetings"), u"system-users"_s, Qt::ALT | Qt::Key_9);
    add(Act::GoMap, tr("Map &view"), u"map-globe"_s, Qt::ALT | Qt::Key_0);
    add(Act::GoField, tr("Fi&eld work"), u"camera-photo"_s, Qt::ALT | Qt::Key_Minus);
    add(Act::GoRisk, tr("R&isk"), u"data-warning"_s, Qt::ALT | Qt::Key_Equal);
    add(Act::GoRules, tr("R&ules"), u"documentation"_s, Qt::ALT | Qt::Key_BracketLeft);
    add(Act::GoAudit, tr("&Audit"), u"security-high"_s, Qt::ALT | Qt::Key_BracketRight);
    add(Act::GoSystem, tr("&System"), u"configure"_s, Qt::ALT | Qt::Key_Backslash);
}

void ShellActions::makeOtherActs()
{
    add(Act::Undo, tr("&Undo"), u"edit-undo"_s, QKeySequence::Undo);
    add(Act::Redo, tr("&Redo"), u"edit-redo"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    add(Act::Search, tr("&Search everything..."), u"search"_s, Qt::CTRL | Qt::Key_K);
    makePageActs();
    add(Act::FoldNavigation, tr("&Fold the navigation"), u"sidebar-collapse-left"_s, Qt::Key_F9);
    add(Act::VerifyLog, tr("&Verify the log"), u"security-high"_s);
    add(Act::ExportAudit, tr("Export the a&udit report..."), u"document-export"_s);
    add(Act::Help, tr("&Help"), u"help-contents"_s, QKeySequence(Qt::Key_F1));
    add(Act::About, tr("&About Zhengshu and licences"), u"help-about"_s);
}

void ShellActions::addTo(QMenu *menu, std::initializer_list<Act> acts)
{
    for (const Act act : acts)
        menu->addAction(action(act));
}

void ShellActions::fill(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    addTo(file, {Act::OpenWorkspace});
    file->addSeparator();
    addTo(file, {Act::NewProject, Act::NewApproval});
    file->addSeparator();
    addTo(file, {Act::Import, Act::ImportTable});
    file->addSeparator();
    addTo(file, {Act::Export, Act::ExportTable, Act::ExportCalendar});
    file->addSeparator();
    addTo(file, {Act::Backup, Act::Restore});
    file->addSeparator();
    addTo(file, {Act::Lock, Act::Quit});
    QMenu *edit = bar->addMenu(tr("&Edit"));
    addTo(edit, {Act::Undo, Act::Redo});
    edit->addSeparator();
    addTo(edit, {Act::Search});
    QMenu *view = bar->addMenu(tr("&View"));
    addTo(view,
          {Act::GoWorkbench,
           Act::GoOverview,
           Act::GoProjects,
           Act::GoHome,
           Act::GoPlan,
           Act::GoGoals,
           Act::GoFunds,
           Act::GoApprovals,
           Act::GoMeetings,
           Act::GoMap,
           Act::GoField,
           Act::GoRisk,
           Act::GoRules,
           Act::GoAudit,
           Act::GoSystem});
    view->addSeparator();
    addTo(view, {Act::FoldNavigation});
    view->addSeparator();
    addLooks(view);
    QMenu *audit = bar->addMenu(tr("&Audit"));
    addTo(audit, {Act::VerifyLog, Act::ExportAudit});
    QMenu *help = bar->addMenu(tr("&Help"));
    addTo(help, {Act::Help, Act::About});
}

QActionGroup *ShellActions::choices(QMenu *menu, const QList<std::pair<QString, QVariant>> &items)
{
    auto *group = new QActionGroup(this);
    for (const auto &[text, value] : items) {
        QAction *item = menu->addAction(text);
        item->setCheckable(true);
        item->setData(value);
        group->addAction(item);
    }
    return group;
}

void ShellActions::addLooks(QMenu *view)
{
    m_languages = choices(view->addMenu(tr("&Language")),
                          {{u"简体中文"_s, u"zh_CN"_s}, {u"English"_s, u"en"_s}});
    m_themes = choices(view->addMenu(tr("&Theme")),
                       {{tr("&Light"), 0}, {tr("&Dark"), 1}, {tr("&High contrast"), 2}});
    QList<std::pair<QString, QVariant>> sizes;
    for (int percent = 100; percent <= 200; percent += 25)
        sizes.append({tr("%1 %").arg(percent), percent});
    m_fonts = choices(view->addMenu(tr("Font &size")), sizes);
    const auto announce = [this](UserSettings wanted) {
        if (wanted != m_settings)
            Q_EMIT settingsChosen(wanted);
    };
    connect(m_languages, &QActionGroup::triggered, this, [this, announce](QAction *item) {
        UserSettings wanted = m_settings;
        wanted.language = item->data().toString();
        announce(wanted);
    });
    connect(m_themes, &QActionGroup::triggered, this, [this, announce](QAction *item) {
        UserSettings wanted = m_settings;
        wanted.theme = static_cast<ThemeKind>(item->data().toInt());
        announce(wanted);
    });
    connect(m_fonts, &QActionGroup::triggered, this, [this, announce](QAction *item) {
        UserSettings wanted = m_settings;
        wanted.fontPercent = item->data().toInt();
        announce(wanted);
    });
}

void ShellActions::display(const UserSettings &settings)
{
    m_settings = settings;
    const auto tick = [](QActionGroup *group, const QVariant &value) {
        for (QAction *item : group->actions())
            item->setChecked(item->data() == value);
    };
    if (!m_languages)
        return;
    tick(m_languages, settings.language);
    tick(m_themes, static_cast<int>(settings.theme));
    tick(m_fonts, settings.fontPercent);
}

void ShellActions::forbidWriting(const QString &reason)
{
    for (const Act act :
         {Act::NewProject, Act::NewApproval, Act::Import, Act::ImportTable, Act::Undo, Act::Redo}) {
        action(act)->setEnabled(false);
        action(act)->setToolTip(reason);
    }
}

} // namespace zs
