// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/desktop.h"
#include "app/tour_account.h"
#include "app/tour_camera.h"
#include "app/tour_contracts.h"
#include "app/tour_home.h"
#include "app/tour_library.h"
#include "app/tour_likeness.h"
#include "app/tour_map.h"
#include "app/tour_money.h"
#include "app/tour_office.h"
#include "app/tour_powers.h"
#include "app/tour_processes.h"
#include "app/tour_risk.h"
#include "app/tour_secrecy.h"
#include "app/tour_warnings.h"
#include "commands/workspace.h"
#include "exchange/mspdi.h"
#include "sample/sample_workspace.h"
#include "ui/approval/approval_page.h"
#include "ui/approval/new_case_dialog.h"
#include "ui/approval/sheet_export.h"
#include "ui/audit/audit_export.h"
#include "ui/audit/audit_page.h"
#include "ui/gantt/gantt_page.h"
#include "ui/meeting/follow_up_panel.h"
#include "ui/meeting/meeting_dialogs.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/meeting_view.h"
#include "ui/portfolio/export_dialog.h"
#include "ui/portfolio/import_dialog.h"
#include "ui/portfolio/project_page.h"
#include "ui/rules/rules_page.h"
#include "ui/settings/system_page.h"
#include "ui/shell/login_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/plan_page.h"
#include "ui/shell/shell_actions.h"
#include "ui/widgets/status_line.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::size_t kMostPlans = 3;

struct PlanSize {
    ProjectId project;
    std::size_t tasks = 0;
};

/// The plans with most tasks, the smallest of them first.
std::vector<PlanSize> largestPlans(Workspace &workspace)
{
    std::vector<PlanSize> sizes;
    const auto projects = workspace.projects();
    if (!projects)
        return sizes;
    for (const Project &project : *projects) {
        const auto plan = workspace.plan(project.id);
        if (plan && !plan->plan->tasks.empty())
            sizes.push_back({project.id, plan->plan->tasks.size()});
        else
            workspace.dropPlan(project.id);
    }
    std::ranges::sort(sizes, std::ranges::greater{}, &PlanSize::tasks);
    if (sizes.size() > kMostPlans)
        sizes.resize(kMostPlans);
    std::ranges::reverse(sizes);
    return sizes;
}

/// The plan as a program that knows nothing of make-up days would have saved it, so that the
/// preview has to tell.
Result<QString> foreignFile(Workspace &workspace, ProjectId project, const QString &path)
{
    const auto known = workspace.plan(project);
    if (!known)
        return passOn(known);
    Plan plan = *known->plan;
    for (Calendar &calendar : plan.calendars)
        calendar.statutory = false;
    const auto times = schedule(plan, CalendarSet::compile(plan, HolidayTable()));
    if (!times)
        return passOn(times);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        plan.tasks[i].start = times->tasks[i].start;
        plan.tasks[i].finish = times->tasks[i].finish;
    }
    for (Calendar &calendar : plan.calendars)
        calendar.statutory = true;
    plan.project.code.clear();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(writeMspdi(plan)) < 0)
        return fail(ErrorCode::Io,
                    Desktop::tr("The file %1 cannot be written.").arg(path),
                    file.errorString());
    return path;
}

class Tour {
public:
    Tour(const Options &options, const Clock &clock)
        : m_options(options)
        , m_clock(clock)
        , m_desktop(clock, options, false)
        , m_camera(options.tour)
    {}

    Result<> run()
    {
        if (auto opened = openWorkspace(); !opened)
            return opened;
        m_plans = largestPlans(*m_desktop.workspace());
        pages();
        plans();
        if (!m_plans.empty())
            shootHome(window(), m_camera, m_plans[m_plans.size() / 2].project);
        if (auto seen = shootLibrary(*m_desktop.workspace(), window(), m_camera); !seen)
            return seen;
        shootMoney(*m_desktop.workspace(), window(), m_camera);
        shootContracts(*m_desktop.workspace(), window(), m_camera);
        shootMap(window(), m_camera);
        shootRisk(window(), m_camera);
        if (!m_plans.empty())
            shootWarnings(window(), m_camera, m_plans.back().project);
        shootLikeness(*m_desktop.workspace(), window(), m_camera);
        if (auto seen = office(); !seen)
            return seen;
        if (!m_plans.empty()) {
            if (auto seen = shootPowers(*m_desktop.workspace(),
                                        window(),
                                        m_camera,
                                        m_plans.front().project,
                                        m_options.store.isEmpty());
                !seen)
                return seen;
        }
        if (m_options.store.isEmpty() && !m_plans.empty()) {
            if (auto seen = shootSecrecy(
                    *m_desktop.workspace(), window(), m_camera, m_plans.back().project);
                !seen)
                return seen;
        }
        if (auto seen = import(); !seen)
            return seen;
        if (auto written = outputs(); !written)
            return written;
        if (auto seen = shootAccount(m_desktop, m_camera, m_clock, m_options.store.isEmpty());
            !seen)
            return seen;
        looks();
        return m_camera.problem();
    }

private:
    Result<> openWorkspace()
    {
        LoginDialog::Start start = m_desktop.loginStart();
        if (m_options.store.isEmpty()) {
            start.path = m_folder.filePath(u"示例市.zsw"_s);
            start.login = QString::fromLatin1(kSampleLogin);
            start.hint =
                Desktop::tr("This is the fictional sample city. Person: %1, passphrase: %2")
                    .arg(start.login, QString::fromLatin1(kSamplePassphrase));
        }
        LoginDialog login(m_clock, start);
        m_camera.shoot(login, u"01-login"_s);
        const auto passphrase = m_options.passphraseFile.isEmpty()
                                    ? Result<Secret>(Secret(QByteArrayView(kSamplePassphrase)))
                                    : readPassphrase(m_options.passphraseFile);
        if (!passphrase)
            return passOn(passphrase);
        auto workspace =
            m_options.store.isEmpty()
                ? createSampleWorkspace(start.path, *passphrase, m_clock)
                : Workspace::open({m_options.store,
                                   m_options.login.isEmpty() ? QString::fromLatin1(kSampleLogin)
                                                             : m_options.login,
                                   *passphrase},
                                  m_clock);
        if (!workspace)
            return passOn(workspace);
        m_desktop.show(std::move(*workspace));
        window().resize(TourCamera::kScreen);
        return {};
    }

    MainWindow &window() { return *m_desktop.window(); }

    void shootPage(PageId page, const QString &name)
    {
        window().showPage(page);
        m_camera.shoot(window(), name);
    }

    void pages()
    {
        shootPage(PageId::Workbench, u"02-workbench"_s);
        shootPage(PageId::Projects, u"03-projects"_s);
        if (auto *text = window().findChild<QLineEdit *>(u"projectText"_s)) {
            text->setText(u"道路"_s);
            m_camera.shoot(window(), u"04-projects-filtered"_s);
            text->clear();
        }
        window().perform(Act::Search);
        if (auto *words = window().findChild<QLineEdit *>(u"searchWords"_s)) {
            words->setText(u"sc"_s);
            m_camera.shoot(window(), u"05-search"_s);
            TourCamera::press(*words, Qt::Key_Escape);
        }
    }

    void plans()
    {
        int number = 10;
        for (const PlanSize &plan : m_plans) {
            window().openProject(plan.project);
            const QString name =
                QString::number(number++) + u"-plan-"_s + QString::number(plan.tasks);
            m_camera.shoot(window(), name);
            zoom(u"ganttZoomFit"_s, name + u"-whole"_s);
            auto *level = window().plan().gantt().findChild<QComboBox *>(u"ganttZoom"_s);
            if (!level)
                continue;
            for (const int days : {level->count() - 4, level->count() - 2}) { // months, days
                level->setCurrentIndex(days);
                Q_EMIT level->activated(days);
                m_camera.shoot(window(), name + u"-zoom%1"_s.arg(days));
            }
        }
        details();
        views();
        dialogs();
        if (!m_plans.empty())
            window().openProject(m_plans.front().project);
    }

    /// Approvals and powers; in the tour's own sample with something in them.
    Result<> office()
    {
        if (m_options.store.isEmpty() && !m_plans.empty()) {
            const auto made = prepareOffice(*m_desktop.workspace(),
                                            m_plans.front().project,
                                            Secret(QByteArrayView(kSamplePassphrase)));
            if (!made)
                return made;
        }
        shootPage(PageId::Approvals, u"30-approvals"_s);
        window().approvals().showBox(InboxBox::Started);
        m_camera.shoot(window(), u"31-approvals-started"_s);
        if (const CaseId shown = window().approvals().shownCase(); shown.isValid()) {
            const auto written = writeCaseSheet(*m_desktop.workspace(),
                                                ApprovalDesk(*m_desktop.workspace()),
                                                shown,
                                                QDir(m_options.tour).filePath(u"approval.pdf"_s));
            if (!written)
                return written;
        }
        NewCaseDialog fresh(*m_desktop.workspace(), &window());
        if (!m_plans.empty())
            fresh.chooseProject(m_plans.front().project);
        m_camera.shoot(fresh, u"32-new-approval"_s);
        shootProcesses(*m_desktop.workspace(), window(), m_camera);
        window().system().showTab(SystemPage::Tab::Powers);
        shootPage(PageId::System, u"33-powers"_s);
        meetings();
        return {};
    }

    /// The sample's meeting topic by topic, what waits, what follows.
    void meetings()
    {
        shootPage(PageId::Meetings, u"36-meetings"_s);
        MeetingView &view = window().meetings().view();
        for (int topic = 1; topic <= 3; ++topic) {
            view.showMeeting(view.shown(), topic);
            m_camera.shoot(window(), u"37-meeting-topic-%1"_s.arg(topic));
        }
        window().meetings().showTab(MeetingPage::Tab::Waiting);
        m_camera.shoot(window(), u"38-waiting-matters"_s);
        window().meetings().showTab(MeetingPage::Tab::FollowUps);
        window().meetings().followUps().showList(FollowUpDesk::Which::Supervised);
        m_camera.shoot(window(), u"39-follow-ups"_s);
        NewMeetingDialog fresh(*m_desktop.workspace(), &window());
        m_camera.shoot(fresh, u"39-new-meeting"_s);
        window().meetings().showTab(MeetingPage::Tab::Meetings);
    }

    /// What the middle plan's paper and levelling look like.
    void dialogs()
    {
        if (m_plans.empty())
            return;
        window().openProject(m_plans[m_plans.size() / 2].project);
        PlanPage &page = window().plan();
        for (const QString &name : {u"ganttPrint"_s, u"ganttPrintNetwork"_s}) {
            if (auto *act = page.gantt().findChild<QAction *>(name))
                act->trigger();
            if (auto *dialog = page.findChild<QDialog *>(u"pageSetupDialog"_s)) {
                m_camera.shoot(*dialog, u"17-"_s + name);
                dialog->reject();
                QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
            }
        }
        page.showView(u"planResources"_s);
        if (auto *level = page.findChild<QPushButton *>(u"resourceLevel"_s))
            level->click();
        auto *dialog = page.findChild<QDialog *>(u"levelDialog"_s);
        auto *rule = dialog ? dialog->findChild<QComboBox *>(u"levelEffort"_s) : nullptr;
        if (!rule)
            return;
        rule->setCurrentIndex(0); // the priority rule alone: at once
        m_camera.shoot(*dialog, u"18-level"_s);
        dialog->findChild<QPushButton *>(u"levelGo"_s)->click();
        auto *moved = dialog->findChild<QWidget *>(u"movedTable"_s);
        TourCamera::waitFor([moved] { return moved->isVisible(); });
        m_camera.shoot(*dialog, u"18-level-proposal"_s);
        dialog->reject();
        page.showView(page.views().front());
    }

    /// The other views of the middle plan, and what stands beside its chart.
    void views()
    {
        if (m_plans.empty())
            return;
        window().openProject(m_plans[m_plans.size() / 2].project);
        PlanPage &page = window().plan();
        const QStringList names = page.views();
        for (int i = 1; i < names.size(); ++i) {
            page.showView(names[i]);
            m_camera.shoot(window(), u"14-view-"_s + names[i]);
        }
        page.showView(names.front());
        zoom(u"ganttZoomFit"_s, u"15-whole"_s);
        const QStringList switches{u"ganttHistogram"_s, u"ganttCurve"_s, u"ganttNetwork"_s};
        for (const QString &name : switches) {
            zoom(name, u"16-"_s + name);
            if (auto *act = page.gantt().findChild<QAction *>(name); act && act->isChecked())
                act->trigger();
        }
    }

    void zoom(const QString &action, const QString &name)
    {
        if (auto *act = window().plan().gantt().findChild<QAction *>(action)) {
            act->trigger();
            m_camera.shoot(window(), name);
        }
    }

    /// The dialog of a task in the middle of the smallest plan.
    void details()
    {
        if (m_plans.empty())
            return;
        window().openProject(m_plans.front().project);
        const auto plan = m_desktop.workspace()->plan(m_plans.front().project);
        auto *act = window().plan().gantt().findChild<QAction *>(u"ganttDetails"_s);
        if (!plan || !act)
            return;
        window().plan().gantt().selectTask(plan->plan->tasks[plan->plan->tasks.size() / 2].id);
        act->trigger();
        if (auto *dialog = window().findChild<QDialog *>(u"taskDialog"_s)) {
            m_camera.shoot(*dialog, u"19-task"_s);
            dialog->reject();
        }
    }

    Result<> import()
    {
        if (m_plans.empty())
            return {};
        const auto file = foreignFile(
            *m_desktop.workspace(), m_plans.front().project, m_folder.filePath(u"外部计划.xml"_s));
        if (!file)
            return passOn(file);
        ImportDialog dialog(*m_desktop.workspace(), &window());
        dialog.show();
        m_camera.shoot(dialog, u"20-import-choose"_s);
        dialog.read(*file);
        TourCamera::waitFor([&dialog] {
            return dialog.findChild<QWidget *>(u"importChanges"_s)->isVisible()
                   || dialog.findChild<QWidget *>(u"importProblem"_s)->isVisible();
        });
        m_camera.shoot(dialog, u"21-import-preview"_s);
        return {};
    }

    Result<> outputs()
    {
        Workspace &workspace = *m_desktop.workspace();
        shootPage(PageId::Rules, u"29-rules"_s);
        window().rules().openPacks();
        if (auto *packs = window().findChild<QDialog *>(u"packDialog"_s)) {
            m_camera.shoot(*packs, u"29-rule-packs"_s);
            packs->reject();
        }
        shootPage(PageId::Overview, u"28-overview"_s);
        shootPage(PageId::Audit, u"30-audit"_s);
        window().audit().verify();
        m_camera.shoot(window(), u"31-audit-verified"_s);
        const auto report = gatherAuditReport(workspace, {}, Desktop::tr("whole log"));
        if (!report)
            return passOn(report);
        for (const QString &suffix : {u".pdf"_s, u".xlsx"_s, u".csv"_s}) {
            const QString path = m_camera.path(u"audit-report"_s + suffix);
            if (auto written = exportAuditReport(workspace, *report, path); !written)
                return written;
            TourCamera::announce(path);
        }
        if (m_plans.empty())
            return {};
        StatusLine quiet;
        for (const QString &suffix : {u".xml"_s, u".xlsx"_s, u".csv"_s}) {
            const QString path = m_camera.path(u"plan"_s + suffix);
            if (auto written = exportPlanTo(workspace, m_plans.front().project, path, quiet);
                !written)
                return passOn(written);
            TourCamera::announce(path);
        }
        window().openProject(m_plans.front().project);
        const QString chart = m_camera.path(u"plan-gantt.pdf"_s);
        if (!window().plan().gantt().exportTo(chart))
            return fail(ErrorCode::Io, Desktop::tr("The file %1 cannot be written.").arg(chart));
        TourCamera::announce(chart);
        const QString network = m_camera.path(u"plan-network.pdf"_s);
        if (!window().plan().gantt().exportNetworkTo(network))
            return fail(ErrorCode::Io, Desktop::tr("The file %1 cannot be written.").arg(network));
        TourCamera::announce(network);
        return {};
    }

    void looks()
    {
        int number = 40;
        for (const auto tab : {SystemPage::Tab::Appearance,
                               SystemPage::Tab::Holidays,
                               SystemPage::Tab::Backups,
                               SystemPage::Tab::Account,
                               SystemPage::Tab::About}) {
            window().system().showTab(tab);
            shootPage(PageId::System, u"%1-system"_s.arg(number++));
        }
        const UserSettings plain = m_desktop.settings();
        UserSettings other = plain;
        other.theme = ThemeKind::Dark;
        shootAll(other, u"50-dark"_s);
        other.theme = ThemeKind::HighContrast;
        shootAll(other, u"51-contrast"_s);
        other = plain;
        other.fontPercent = 150;
        shootAll(other, u"52-large"_s);
        other = plain;
        other.language = plain.language == u"en" ? u"zh_CN"_s : u"en"_s;
        shootAll(other, u"53-"_s + other.language);
        m_desktop.change(plain);
    }

    void shootAll(const UserSettings &settings, const QString &name)
    {
        m_desktop.change(settings);
        TourCamera::settle();
        window().resize(TourCamera::kScreen);
        shootPage(PageId::Workbench, name + u"-workbench"_s);
        shootPage(PageId::Projects, name + u"-projects"_s);
        shootPage(PageId::Plan, name + u"-plan"_s);
        shootPage(PageId::Overview, name + u"-overview"_s);
        if (!m_plans.empty())
            window().openHome(m_plans.front().project);
        shootPage(PageId::Home, name + u"-home"_s);
        shootPage(PageId::Goals, name + u"-goals"_s);
        shootPage(PageId::Funds, name + u"-funds"_s);
        shootMap(window(), m_camera, name + u'-');
        shootRisk(window(), m_camera, name + u'-');
        shootPage(PageId::Audit, name + u"-audit"_s);
        shootPage(PageId::Rules, name + u"-rule-book"_s);
        shootContractLook(*m_desktop.workspace(), window(), m_camera, name + u"-contracts"_s);
        if (!m_plans.empty()) {
            if (const auto shot = shootWatermark(*m_desktop.workspace(),
                                                 window(),
                                                 m_camera,
                                                 m_plans.front().project,
                                                 name + u"-watermark"_s);
                !shot)
                window().report(shot.error());
        }
        shootOfficeLook(*m_desktop.workspace(), window(), m_camera, name);
    }

    const Options &m_options;
    const Clock &m_clock;
    QTemporaryDir m_folder;
    Desktop m_desktop;
    TourCamera m_camera;
    std::vector<PlanSize> m_plans;
};

} // namespace

Result<> runTour(const Options &options, const Clock &clock)
{
    if (!QDir().mkpath(options.tour))
        return fail(ErrorCode::Io, Desktop::tr("The folder %1 cannot be made.").arg(options.tour));
    const QTemporaryDir configuration;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, configuration.path());
    return Tour(options, clock).run();
}

} // namespace zs
