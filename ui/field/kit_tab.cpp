// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/kit_tab.h"

#include "codes/qr_code.h"
#include "codes/site_code.h"
#include "ui/field/field_dialogs.h"
#include "ui/field/kit_map_dialog.h"
#include "ui/field/survey_dialog.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString placeWords(const PlaceFix &fix)
{
    const SurveyPlace &at = fix.place;
    QString words =
        KitTab::tr("%1 N, %2 E").arg(at.latitude, 0, 'f', 6).arg(at.longitude, 0, 'f', 6);
    words = at.accuracy > 0 ? KitTab::tr("%1, within %2 m").arg(words).arg(at.accuracy, 0, 'f', 1)
                            : KitTab::tr("%1, accuracy not told").arg(words);
    return fix.hints.isEmpty()
               ? words
               : KitTab::tr("%1; to be looked at: %2").arg(words, fixHintTexts(fix.hints));
}

UtcMillis nowMillis()
{
    return SystemClock().now();
}

} // namespace

KitTab::KitTab(QWidget *parent)
    : QWidget(parent)
    , m_state(dimLabel({}, this))
    , m_code(new QLineEdit(this))
    , m_photo(button(tr("Code from a ph&oto..."), u"kitPhoto"_s, this))
    , m_map(button(tr("&Map of the sites..."), u"kitMap"_s, this))
    , m_receiver(new QLineEdit(this))
    , m_locate(button(tr("Whe&re am I"), u"kitLocate"_s, this))
    , m_here(dimLabel({}, this))
    , m_reader(new PlaceReader(this))
    , m_author(new QLineEdit(this))
    , m_form(new QComboBox(this))
    , m_table(plainTable(
          {tr("WBS"), tr("Task"), tr("Planned"), tr("Done"), tr("Note"), tr("Unsent")}, this))
    , m_new(button(tr("&New device..."), u"kitNew"_s, this))
    , m_open(button(tr("&Unlock a device..."), u"kitOpen"_s, this))
    , m_take(button(tr("Take in &work or a receipt..."), u"kitTake"_s, this))
    , m_fill(button(tr("Fi&ll in..."), u"kitFill"_s, this))
    , m_send(button(tr("Pac&k for the office..."), u"kitSend"_s, this))
{
    setObjectName(u"fieldKit"_s);
    build();
    connect(m_new, &QPushButton::clicked, this, &KitTab::newDevice);
    connect(m_open, &QPushButton::clicked, this, &KitTab::openDevice);
    connect(m_take, &QPushButton::clicked, this, &KitTab::takePackage);
    connect(m_fill, &QPushButton::clicked, this, &KitTab::fill);
    connect(m_send, &QPushButton::clicked, this, &KitTab::send);
    connect(m_photo, &QPushButton::clicked, this, &KitTab::readCode);
    connect(m_code, &QLineEdit::returnPressed, this, [this] { (void)find(m_code->text()); });
    connect(m_map, &QPushButton::clicked, this, &KitTab::showMap);
    connect(m_locate, &QPushButton::clicked, this, &KitTab::locate);
    connect(m_receiver, &QLineEdit::editingFinished, this, [this] {
        setReceiverPath(m_receiver->text());
        adjust();
    });
    connect(m_reader, &PlaceReader::found, this, [this](const PlaceFix &fix) {
        m_fix = fix;
        m_here->setText(placeWords(fix));
        adjust();
    });
    connect(m_reader, &PlaceReader::failed, this, [this](const QString &problem) {
        m_here->setText(problem);
        adjust();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &KitTab::adjust);
    connect(m_form, &QComboBox::currentIndexChanged, this, &KitTab::adjust);
    refresh();
}

void KitTab::build()
{
    m_state->setObjectName(u"kitState"_s);
    m_code->setObjectName(u"kitCode"_s);
    m_code->setAccessibleName(tr("Code of the site"));
    m_code->setPlaceholderText(tr("Code of the site, then Enter"));
    m_author->setObjectName(u"kitAuthor"_s);
    m_author->setAccessibleName(tr("Who fills in"));
    m_author->setPlaceholderText(tr("Who fills in"));
    m_author->setMaximumWidth(scaled(140));
    m_form->setObjectName(u"kitForm"_s);
    m_form->setAccessibleName(tr("Form"));
    m_table->setObjectName(u"kitTasks"_s);
    m_table->setAccessibleName(tr("Tasks on this device"));
    m_table->setMinimumHeight(scaled(120));
    m_receiver->setObjectName(u"kitReceiver"_s);
    m_receiver->setAccessibleName(tr("Receiver of this machine"));
    m_receiver->setPlaceholderText(tr("Receiver (NMEA): serial device or file"));
    m_receiver->setToolTip(tr("The serial device of a satellite receiver, or a file that its "
                              "program writes. Reports take their places from it."));
    m_receiver->setText(receiverPath());
    m_here->setObjectName(u"kitHere"_s);
    makePrimary(m_send);
    auto *top = new QHBoxLayout;
    top->addWidget(m_state, 1);
    for (QPushButton *one : {m_new, m_open, m_take})
        top->addWidget(one);
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_code, 1);
    finding->addWidget(m_photo);
    finding->addWidget(m_map);
    auto *locating = new QHBoxLayout;
    locating->addWidget(m_receiver, 1);
    locating->addWidget(m_locate);
    locating->addWidget(m_here, 2);
    auto *below = new QHBoxLayout;
    below->addWidget(m_author);
    below->addWidget(m_form);
    below->addWidget(m_fill);
    below->addStretch(1);
    below->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addLayout(finding);
    column->addLayout(locating);
    column->addWidget(m_table, 1);
    column->addLayout(below);
}

void KitTab::show(FieldKit kit)
{
    m_kit.emplace(std::move(kit));
    refresh();
}

const KitTask *KitTab::chosen() const
{
    const int row = m_table->currentRow();
    if (!m_kit || row < 0 || row >= static_cast<int>(m_tasks.size()))
        return nullptr;
    return m_kit->task(m_tasks[static_cast<std::size_t>(row)]);
}

void KitTab::refresh()
{
    const int before = m_table->currentRow();
    const int formBefore = m_form->currentIndex();
    m_table->setRowCount(0);
    m_tasks.clear();
    m_form->clear();
    adjust();
    if (!m_kit) {
        m_state->setText(tr("Without a network: unlock this machine's device to fill in forms, or "
                            "make a new one."));
        return;
    }
    m_state->setText(
        tr("%1 (%2): unsent changes: %3")
            .arg(m_kit->key().name, fingerprintWords(m_kit->key().key.publicKey().bytes()))
            .arg(m_kit->unsent()));
    for (const SurveyForm &form : m_kit->forms())
        m_form->addItem(form.ofTask ? form.name.text()
                                    : tr("%1 (whole project)").arg(form.name.text()));
    m_form->setCurrentIndex(std::clamp(formBefore, 0, std::max(0, m_form->count() - 1)));
    for (const KitWork &work : m_kit->works()) {
        for (const KitTask &task : work.tasks) {
            const auto show = [&](const QString &field) {
                const auto value = m_kit->value(task.task, field);
                return value ? FieldDesk::valueText(field, *value) : QString();
            };
            const auto unsent = std::ranges::count_if(
                m_kit->edits(), [&](const DeviceEdit &edit) { return edit.key.row == task.task; });
            addRow(m_table,
                   {task.wbs,
                    task.name,
                    tr("%1 to %2").arg(task.start, task.finish),
                    show(u"percent"_s),
                    show(u"note"_s),
                    unsent > 0 ? QString::number(unsent) : QString()});
            m_tasks.push_back(task.task);
        }
    }
    fitColumns(m_table);
    if (!m_tasks.empty())
        m_table->setCurrentCell(std::clamp(before, 0, static_cast<int>(m_tasks.size()) - 1), 0);
    adjust();
}

void KitTab::adjust()
{
    const bool has = m_kit.has_value();
    const SurveyForm *form = chosenForm();
    m_take->setEnabled(has);
    m_send->setEnabled(has && !m_kit->works().empty());
    m_code->setEnabled(has);
    m_photo->setEnabled(has);
    m_map->setEnabled(has && !m_kit->works().empty());
    m_fill->setEnabled(form && (form->ofTask ? chosen() != nullptr : chosenWork() != nullptr));
    m_locate->setEnabled(!m_receiver->text().trimmed().isEmpty());
    m_locate->setText(m_reader->isRunning() ? tr("Stop wait&ing") : tr("Whe&re am I"));
}

const SurveyForm *KitTab::chosenForm() const
{
    const auto at = static_cast<std::size_t>(m_form->currentIndex());
    return m_kit && at < m_kit->forms().size() ? &m_kit->forms()[at] : nullptr;
}

const KitWork *KitTab::chosenWork() const
{
    if (!m_kit || m_kit->works().empty())
        return nullptr;
    const KitTask *task = chosen();
    return task ? m_kit->workOf(task->task) : &m_kit->works().back();
}

void KitTab::showMap()
{
    const KitWork *work = chosenWork();
    if (!work)
        return;
    KitMapDialog dialog(*m_kit, *work, m_fix, this);
    dialog.exec();
}

void KitTab::locate()
{
    if (m_reader->isRunning()) {
        m_reader->stop();
        m_here->clear();
    } else {
        m_here->setText(tr("Waiting for the receiver..."));
        m_reader->start(m_receiver->text().trimmed());
    }
    adjust();
}

void KitTab::openDevice()
{
    const QString path =
        askOpenPath(this, tr("The device's folder"), tr("Keys of devices (device.key)"));
    if (path.isEmpty())
        return;
    const Secret secret =
        askPassphrase(this, tr("Unlock a device"), tr("The passphrase of the device:"));
    if (secret.isEmpty())
        return;
    auto kit = FieldKit::open(QFileInfo(path).path(), secret);
    if (!kit) {
        Q_EMIT failed(kit.error());
        return;
    }
    show(std::move(*kit));
}

void KitTab::newDevice()
{
    const QString path = askSavePath(this,
                                     tr("The device's name, and where its request goes"),
                                     tr("Device.zsreq"),
                                     tr("Requests of devices (*.zsreq)"));
    if (path.isEmpty())
        return;
    const Secret secret = askPassphrase(this, tr("New device"), tr("A passphrase for the device:"));
    if (secret.isEmpty())
        return;
    const QFileInfo info(path);
    auto kit = FieldKit::create(
        info.path() + u'/' + info.completeBaseName(), info.completeBaseName(), secret);
    if (!kit) {
        Q_EMIT failed(kit.error());
        return;
    }
    const auto request = kit->request();
    QSaveFile file(path);
    if (!request || !file.open(QIODevice::WriteOnly) || file.write(*request) < 0
        || !file.commit()) {
        Q_EMIT failed({ErrorCode::Io, tr("The request cannot be written."), file.errorString()});
        return;
    }
    const QString print = fingerprintWords(kit->key().key.publicKey().bytes());
    show(std::move(*kit));
    Q_EMIT done(tr("The device is made. Give the request to the office; its fingerprint is %1.")
                    .arg(print));
}

void KitTab::takePackage()
{
    const QString path = askOpenPath(this, tr("The office's package"), packageFileFilter());
    if (path.isEmpty())
        return;
    auto taken = m_kit->take(path, nowMillis());
    if (!taken && taken.error().code == ErrorCode::Forbidden && m_kit->works().empty()) {
        // the first package: the person compares what the office tells
        OfficeDialog dialog(taken.error().message, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        taken = m_kit->take(path, nowMillis(), dialog.fingerprint());
    }
    if (!taken) {
        Q_EMIT failed(taken.error());
        return;
    }
    refresh();
    Q_EMIT done(tr("Taken in: %1.").arg(kindText(taken->kind)));
}

bool KitTab::find(const QString &text)
{
    if (!m_kit)
        return false;
    const auto read = siteCode(text);
    const QString typed = text.trimmed();
    for (const KitWork &work : m_kit->works()) {
        const bool wanted = read ? work.project == read->project
                                 : work.code.compare(typed, Qt::CaseInsensitive) == 0;
        if (!wanted || work.tasks.empty())
            continue;
        const auto at = std::ranges::find(m_tasks, work.tasks.front().task);
        m_table->setCurrentCell(static_cast<int>(at - m_tasks.begin()), 0);
        m_table->setFocus();
        m_code->setText(work.code);
        return true;
    }
    Q_EMIT failed({ErrorCode::NotFound,
                   tr("This device was given no work of the project \"%1\".")
                       .arg(read ? read->projectCode : typed),
                   {}});
    return false;
}

void KitTab::readCode()
{
    const QString path =
        askOpenPath(this, tr("The photo of the site's code"), tr("Pictures (*.jpg *.jpeg *.png)"));
    if (path.isEmpty())
        return;
    QImageReader reader(path);
    reader.setAutoTransform(true);
    for (const QString &text : readQrCodes(reader.read())) {
        if (siteCode(text)) {
            (void)find(text);
            return;
        }
    }
    Q_EMIT failed({ErrorCode::NotFound,
                   tr("There is no code of a site in this picture. Type the project's code "
                      "instead."),
                   {}});
}

void KitTab::fill()
{
    const KitTask *task = chosen();
    const KitWork *work = chosenWork();
    const SurveyForm *form = chosenForm();
    if (!work || !form || (form->ofTask && !task))
        return;
    SurveyDialog dialog(*m_kit,
                        work->project,
                        form->ofTask ? task->task : Uuid(),
                        form->ofTask ? task->name : work->name,
                        *form,
                        m_author->text().trimmed(),
                        this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    refresh();
    Q_EMIT done(tr("Kept. Unsent changes: %1").arg(m_kit->unsent()));
}

void KitTab::send()
{
    const KitWork *work = chosenWork();
    if (!work)
        return;
    const Uuid project = work->project;
    const bool several = m_kit->works().size() > 1;
    const QString name = several ? m_kit->key().name + u'-' + work->code : m_kit->key().name;
    const QString path =
        askSavePath(this, tr("Where to write the package"), name + u".zsfp"_s, packageFileFilter());
    if (path.isEmpty())
        return;
    const auto sent = m_kit->writeDelta(path, nowMillis(), project);
    if (!sent) {
        Q_EMIT failed(sent.error());
        return;
    }
    refresh();
    QStringList others; // a package is of one project
    for (const KitWork &each : m_kit->works()) {
        if (each.project != project && m_kit->unsentOf(each.project) > 0)
            others << each.code;
    }
    QString told =
        tr("Written to %1. It counts as unsent until the office's receipt is taken in.").arg(path);
    if (!others.isEmpty())
        told +=
            u' '
            + tr("What was filled in for %1 goes with packages of its own: choose a task there.")
                  .arg(others.join(tr(", ")));
    Q_EMIT done(told);
}

} // namespace zs
