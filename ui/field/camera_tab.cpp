// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/camera_tab.h"

#include "ui/field/camera_dialog.h"
#include "ui/field/camera_strip.h"
#include "ui/field/photo_pair_dialog.h"
#include "ui/lists/list_export.h"
#include "ui/photos/photo_view.h"
#include "ui/widgets/chosen_line.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/hosts_dialog.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kLookEachMs = 10'000;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString everyText(const Camera &camera)
{
    const bool isAllDay = camera.times.fromHour == camera.times.untilHour % 24;
    return isAllDay ? CameraTab::tr("%1 min, all day").arg(camera.times.everyMinutes)
                    : CameraTab::tr("%1 min, %2:00 to %3:00")
                          .arg(camera.times.everyMinutes)
                          .arg(camera.times.fromHour)
                          .arg(camera.times.untilHour);
}

} // namespace

CameraTab::CameraTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_fetch([this](const Result<std::vector<CameraDesk::Shot>> &shots) { keep(shots); })
    , m_state(dimLabel({}, this))
    , m_table(plainTable({tr("Camera"),
                          tr("State"),
                          tr("Last picture"),
                          tr("Pictures"),
                          tr("Project"),
                          tr("A picture every"),
                          tr("Kept are"),
                          tr("Comes from")},
                         this))
    , m_pictures(new QWidget(this))
    , m_strip(new CameraStrip(workspace, this))
    , m_hosts(button(tr("&Machines..."), u"cameraHosts"_s, this))
    , m_watch(button(tr("Take re&gularly"), u"cameraWatch"_s, this))
    , m_add(button(tr("Add a &camera..."), u"cameraAdd"_s, this))
    , m_edit(button(tr("E&dit..."), u"cameraEdit"_s, this))
    , m_retire(button(tr("Ret&ire"), u"cameraRetire"_s, this))
    , m_take(button(tr("&Take now"), u"cameraTake"_s, this))
    , m_open(button(tr("&Look closer..."), u"cameraOpen"_s, this))
    , m_compare(button(tr("&Side by side..."), u"cameraCompare"_s, this))
    , m_tidy(button(tr("Take &out by the rule..."), u"cameraTidy"_s, this))
    , m_back(button(tr("&Bring back"), u"cameraBack"_s, this))
    , m_export(button(tr("E&xport the list..."), u"cameraExport"_s, this))
{
    setObjectName(u"fieldCameras"_s);
    build();
    connect(m_hosts, &QPushButton::clicked, this, &CameraTab::nameHosts);
    connect(m_watch, &QPushButton::toggled, this, &CameraTab::watch);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto *line = chosen())
            edit(Camera(line->row));
    });
    connect(m_retire, &QPushButton::clicked, this, &CameraTab::retire);
    connect(m_take, &QPushButton::clicked, this, &CameraTab::takeNow);
    connect(m_open, &QPushButton::clicked, this, &CameraTab::openShot);
    connect(m_compare, &QPushButton::clicked, this, &CameraTab::compare);
    connect(m_tidy, &QPushButton::clicked, this, &CameraTab::tidy);
    connect(m_back, &QPushButton::clicked, this, &CameraTab::bringBack);
    connect(m_export, &QPushButton::clicked, this, &CameraTab::exportList);
    connect(m_strip, &CameraStrip::opened, this, &CameraTab::openShot);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CameraTab::showChosen);
    connect(&m_clock, &QTimer::timeout, this, &CameraTab::tick);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        m_stale = m_stale || std::ranges::any_of(set.changes, [](const EntityChange &change) {
                      return change.entity == EntityKind::FieldPhoto
                             || change.entity == EntityKind::Setting
                             || change.entity == EntityKind::Project;
                  });
    });
    m_clock.setInterval(kLookEachMs);
}

void CameraTab::build()
{
    m_state->setObjectName(u"cameraState"_s);
    m_state->setWordWrap(true);
    m_table->setObjectName(u"cameraTable"_s);
    m_table->setAccessibleName(tr("Cameras"));
    m_table->setMinimumHeight(scaled(70));
    alignNumbers(m_table, {3});
    m_watch->setCheckable(true);
    makePrimary(m_take);
    auto *top = new QHBoxLayout;
    top->addWidget(m_state, 1);
    top->addWidget(m_export);
    top->addWidget(m_hosts);
    top->addWidget(m_watch);
    auto *list = new QWidget(this);
    auto *ofList = new QHBoxLayout;
    ofList->addStretch(1);
    for (QPushButton *one : {m_retire, m_edit, m_add})
        ofList->addWidget(one);
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_table, 1);
    left->addLayout(ofList);
    auto *ofRule = new QHBoxLayout;
    ofRule->addStretch(1);
    for (QPushButton *one : {m_back, m_tidy})
        ofRule->addWidget(one);
    auto *ofPictures = new QHBoxLayout;
    for (QPushButton *one : {m_open, m_compare})
        ofPictures->addWidget(one);
    ofPictures->addStretch(1);
    ofPictures->addWidget(m_take);
    auto *right = new QVBoxLayout(m_pictures);
    right->setContentsMargins(kSpace, 0, 0, 0);
    right->addWidget(m_strip, 1);
    right->addLayout(ofRule);
    right->addLayout(ofPictures);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->setObjectName(u"cameraSides"_s);
    both->setChildrenCollapsible(false);
    both->addWidget(list);
    both->addWidget(m_pictures);
    both->setSizes({scaled(470), scaled(560)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(both, 1);
}

int CameraTab::count() const
{
    return static_cast<int>(
        std::ranges::count(m_lines, CameraState::Silent, &CameraDesk::Line::state));
}

/// Reads hundreds of small pictures for each camera: only when there may be others, or time has
/// gone on.
void CameraTab::refresh()
{
    constexpr qint64 kFreshMs = 60'000;
    if (!m_stale && m_read.isValid() && m_read.elapsed() < kFreshMs) {
        showState();
        showButtons();
        return;
    }
    m_stale = false;
    m_read.start();
    const QString same = chosen() ? chosen()->row.id : QString();
    auto lines = m_desk.list();
    if (!lines)
        return Q_EMIT failed(lines.error());
    m_lines = std::move(*lines);
    {
        const QSignalBlocker quiet(m_table);
        fill();
        chooseLine(m_table, m_lines, same);
    }
    showChosen();
}

void CameraTab::fill()
{
    m_table->setRowCount(0);
    for (const CameraDesk::Line &line : m_lines) {
        const QString trouble = line.row.retired ? QString() : m_trouble.value(line.row.id);
        addRow(m_table,
               {line.row.name,
                cameraStateText(line.state),
                line.newest ? line.newest->takenAt.toString() : QString(),
                QString::number(line.shots),
                line.project,
                everyText(line.row),
                keepRuleText(line.row.keep),
                line.row.source});
        QTableWidgetItem *state = m_table->item(m_table->rowCount() - 1, 1);
        state->setToolTip(trouble);
        if (line.state == CameraState::Silent)
            state->setForeground(themeColor(ColorRole::Late));
    }
    fitColumns(m_table);
}

const CameraDesk::Line *CameraTab::chosen() const
{
    return chosenLine(m_table, m_lines);
}

void CameraTab::showChosen()
{
    const auto *line = chosen();
    auto shots = line ? m_desk.shots(line->row.id) : Result<std::vector<FieldPhoto>>();
    if (!shots) {
        Q_EMIT failed(shots.error());
        return;
    }
    m_strip->setShots(std::move(*shots));
    m_pictures->setVisible(line != nullptr);
    showState();
    showButtons();
}

void CameraTab::showState()
{
    const auto *line = chosen();
    QString text;
    if (m_lines.empty())
        text = tr("Cameras on sites show their picture at an address, or drop it into a folder. "
                  "Add the first one; the machine of an address must be named by an administrator "
                  "before anything is asked of it.");
    else if (m_fetch.isRunning())
        text = tr("A picture is being fetched...");
    else if (m_watch->isChecked())
        text = tr("Pictures are taken by their times while this program is open.");
    else
        text =
            tr("Pictures are taken by hand now. \"Take regularly\" goes by each camera's times.");
    if (line && !line->row.retired && m_trouble.contains(line->row.id))
        text = tr("%1: %2").arg(line->row.name, m_trouble.value(line->row.id));
    else if (line && line->state == CameraState::Silent)
        text = tr("%1 has sent no new picture for %2 of its times or more. Look at its power, its "
                  "network and its address.")
                   .arg(line->row.name)
                   .arg(line->row.silentAfter);
    m_state->setText(text);
}

void CameraTab::showButtons()
{
    const bool may =
        m_workspace.readOnlyReason().isEmpty() && m_workspace.may(Permission::FieldManage);
    const auto *line = chosen();
    const bool inUse = line && !line->row.retired;
    const bool hasShots = line && line->shots > 0;
    m_add->setEnabled(may);
    m_edit->setEnabled(may && inUse);
    m_retire->setEnabled(may && inUse);
    m_take->setEnabled(may && inUse && !m_fetch.isRunning());
    m_watch->setEnabled((may && !m_lines.empty()) || m_watch->isChecked());
    m_tidy->setEnabled(may && line && line->old > 0);
    m_back->setEnabled(may && line);
    m_open->setEnabled(hasShots);
    m_compare->setEnabled(line && line->shots > 1);
    m_export->setEnabled(!m_lines.empty());
    m_hosts->setEnabled(m_workspace.readOnlyReason().isEmpty()
                        && m_workspace.may(Permission::SystemSetting));
    m_hosts->setToolTip(m_hosts->isEnabled()
                            ? tr("Names the machines that cameras may be asked of. Nothing leaves "
                                 "as long as none is named.")
                            : m_workspace.reasonFor(Permission::SystemSetting));
    const QString why = may ? QString() : m_workspace.reasonFor(Permission::FieldManage);
    for (QPushButton *one : {m_add, m_edit, m_retire, m_take, m_watch, m_tidy, m_back})
        one->setToolTip(why);
    if (may && line)
        m_tidy->setToolTip(
            line->old > 0
                ? tr("%1 pictures are older than the rule keeps them.").arg(line->old)
                : tr("The rule lets no picture go: %1.").arg(keepRuleText(line->row.keep)));
}

void CameraTab::edit(const Camera &camera)
{
    const auto projects = m_workspace.projects();
    if (!projects)
        return Q_EMIT failed(projects.error());
    CameraDialog dialog(m_workspace, *projects, camera, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_trouble.remove(dialog.saved());
    m_tried.remove(dialog.saved());
    Q_EMIT done(tr("The camera is kept."));
}

void CameraTab::retire()
{
    const auto *line = chosen();
    if (!line
        || !askYes(this,
                   tr("Retire the camera \"%1\"?").arg(line->row.name),
                   tr("It is not asked any more. Its pictures stay."),
                   tr("Retire")))
        return;
    if (const auto gone = m_desk.retire(line->row.id); !gone)
        Q_EMIT failed(gone.error());
    else
        Q_EMIT done(tr("The camera is retired."));
}

void CameraTab::nameHosts()
{
    const bool isKept = askHosts(
        {u"cameraHosts"_s,
         tr("Machines that cameras may be asked of"),
         tr("One host:port a line. Below a machine that is reached over TLS stands its certificate "
            "(PEM). Of any other machine nothing is asked."),
         m_desk.hosts(),
         [this](const QString &text) { return m_desk.nameHosts(text); }},
        this);
    if (isKept)
        Q_EMIT done(tr("The machines of cameras are named."));
}

void CameraTab::watch(bool on)
{
    if (on) {
        m_clock.start();
        tick();
    } else {
        m_clock.stop();
    }
    m_watch->setText(on ? tr("Stop ta&king") : tr("Take re&gularly"));
    showState();
    showButtons();
}

void CameraTab::tick()
{
    if (m_fetch.isRunning())
        return;
    auto due = m_desk.due(m_tried);
    if (!due) {
        m_watch->setChecked(false); // said once, not each time
        return Q_EMIT failed(due.error());
    }
    if (due->empty())
        return;
    m_byHand = false;
    m_fetch.start([errands = std::move(*due)](
                      const WorkProgress &progress) -> Result<std::vector<CameraDesk::Shot>> {
        std::vector<CameraDesk::Shot> shots;
        for (const CameraDesk::Errand &errand : errands) {
            if (!progress(static_cast<std::int64_t>(shots.size()),
                          static_cast<std::int64_t>(errands.size())))
                break;
            shots.push_back(CameraDesk::fetch(errand));
        }
        return shots;
    });
    showState();
    showButtons();
}

void CameraTab::takeNow()
{
    const auto *line = chosen();
    if (!line || m_fetch.isRunning())
        return;
    auto errand = m_desk.errand(line->row.id);
    if (!errand)
        return Q_EMIT failed(errand.error());
    m_byHand = true;
    m_fetch.start(
        [one = std::move(*errand)](const WorkProgress &) -> Result<std::vector<CameraDesk::Shot>> {
            std::vector<CameraDesk::Shot> shots;
            shots.push_back(CameraDesk::fetch(one));
            return shots;
        });
    showState();
    showButtons();
}

void CameraTab::keep(const Result<std::vector<CameraDesk::Shot>> &shots)
{
    if (!shots)
        return Q_EMIT failed(shots.error());
    int fresh = 0;
    std::optional<Error> trouble;
    for (const CameraDesk::Shot &shot : *shots) {
        m_tried.insert(shot.camera.id, m_desk.now());
        const auto kept = m_desk.keep(shot);
        if (kept) {
            m_trouble.remove(shot.camera.id);
            fresh += kept->same ? 0 : 1;
        } else {
            m_trouble.insert(shot.camera.id, kept.error().message);
            trouble = kept.error();
        }
    }
    m_stale = true;
    refresh();
    if (trouble && m_byHand)
        Q_EMIT failed(*trouble);
    else if (fresh > 0)
        Q_EMIT done(tr("%n new picture(s) of cameras", nullptr, fresh));
    else if (m_byHand)
        Q_EMIT done(tr("The camera shows the same picture as before; nothing was written."));
}

void CameraTab::openShot()
{
    const auto *line = chosen();
    const FieldPhoto *shot = m_strip->chosen();
    if (!line || !shot)
        return;
    const QString title = line->row.name;
    if (const auto shown = showSitePhoto(m_workspace, FieldPhoto(*shot), title, this); !shown)
        Q_EMIT failed(shown.error());
}

void CameraTab::compare()
{
    const auto *line = chosen();
    const auto shots = line ? m_desk.shots(line->row.id) : Result<std::vector<FieldPhoto>>();
    if (!shots)
        return Q_EMIT failed(shots.error());
    std::vector<DatedPhoto> photos;
    addCameraShots(photos, *shots);
    if (line && !photos.empty())
        PhotoPairDialog(m_workspace, line->row.name, std::move(photos), this).exec();
}

void CameraTab::tidy()
{
    const auto *line = chosen();
    if (!line
        || !askYes(
            this,
            tr("Take out %1 pictures of the camera \"%2\"?").arg(line->old).arg(line->row.name),
            tr("By its rule: %1. The first and the last of each month stay. What is taken "
               "out can be brought back.")
                .arg(keepRuleText(line->row.keep)),
            tr("Take out")))
        return;
    const auto gone = m_desk.tidy(line->row.id);
    if (!gone)
        Q_EMIT failed(gone.error());
    else
        Q_EMIT done(tr("%n picture(s) taken out", nullptr, *gone));
}

void CameraTab::bringBack()
{
    const auto *line = chosen();
    if (!line)
        return;
    const auto back = m_desk.bringBack(line->row.id);
    if (!back)
        Q_EMIT failed(back.error());
    else if (*back == 0)
        Q_EMIT done(tr("No picture of this camera was taken out."));
    else
        Q_EMIT done(tr("%n picture(s) brought back", nullptr, *back));
}

void CameraTab::exportList()
{
    ListDocument list = listOf(*m_table);
    list.title = tr("Cameras");
    for (const CameraDesk::Line &line : m_lines)
        list.projects.push_back(line.row.project);
    const auto path = zs::exportList(m_workspace, list, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("Written to %1.").arg(*path));
}

} // namespace zs
