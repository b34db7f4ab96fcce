// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/kit_tab.h"

#include "codes/qr_code.h"
#include "codes/site_code.h"
#include "ui/field/field_dialogs.h"
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
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] {
        m_fill->setEnabled(m_kit && chosen() && m_form->count() > 0);
    });
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
    makePrimary(m_send);
    auto *top = new QHBoxLayout;
    top->addWidget(m_state, 1);
    for (QPushButton *one : {m_new, m_open, m_take})
        top->addWidget(one);
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_code, 1);
    finding->addWidget(m_photo);
    finding->addStretch(2);
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
    m_table->setRowCount(0);
    m_tasks.clear();
    m_form->clear();
    m_take->setEnabled(m_kit.has_value());
    m_send->setEnabled(m_kit && !m_kit->works().empty());
    m_fill->setEnabled(false);
    m_code->setEnabled(m_kit.has_value());
    m_photo->setEnabled(m_kit.has_value());
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
        m_form->addItem(form.name.text());
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
    m_fill->setEnabled(chosen() && m_form->count() > 0);
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
    const auto at = static_cast<std::size_t>(m_form->currentIndex());
    if (!task || at >= m_kit->forms().size())
        return;
    SurveyDialog dialog(*m_kit, *task, m_kit->forms()[at], m_author->text().trimmed(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    refresh();
    Q_EMIT done(tr("Kept. Unsent changes: %1").arg(m_kit->unsent()));
}

void KitTab::send()
{
    const QString path = askSavePath(this,
                                     tr("Where to write the package"),
                                     m_kit->key().name + u".zsfp"_s,
                                     packageFileFilter());
    if (path.isEmpty())
        return;
    const auto sent = m_kit->writeDelta(path, nowMillis());
    if (!sent) {
        Q_EMIT failed(sent.error());
        return;
    }
    refresh();
    Q_EMIT done(
        tr("Written to %1. It counts as unsent until the office's receipt is taken in.").arg(path));
}

} // namespace zs
