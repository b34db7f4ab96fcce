// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the drawing board: drafts, versions, files, pictures.
#include "approval/process_edit.h"
#include "approval/process_json.h"
#include "ui/process/process_dialog.h"
#include "ui/process/process_view.h"
#include "ui/process/publish_dialog.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/message_bar.h"

#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qint64 kMostBytes = 1 << 20;

ProcessDefinition freshProcess(const std::vector<ProcessEntry> &known, const QString &name)
{
    ProcessDefinition definition;
    for (int number = 1; definition.key.isEmpty(); ++number) {
        const QString key = u"process-"_s + QString::number(number);
        const bool taken = std::ranges::any_of(
            known, [&](const ProcessEntry &e) { return e.definition.key == key; });
        if (!taken)
            definition.key = key;
    }
    definition.name = name;
    for (const NodeKind kind : {NodeKind::Start, NodeKind::Approve, NodeKind::End})
        definition.nodes.push_back(freshNode(definition, kind));
    return definition;
}

} // namespace

void ProcessDialog::report(const Error &error)
{
    m_messages->report(error);
}

void ProcessDialog::createNew()
{
    if (!mayLeave())
        return;
    const ProcessDefinition fresh = freshProcess(m_entries, tr("New process"));
    ProcessEntry entry;
    entry.definition = fresh;
    entry.active = false;
    entry.published = false;
    m_entries.push_back(entry);
    m_key = fresh.key;
    m_history.begin(fresh);
    m_spot = {1, -1};
    refresh();
    m_messages->tell(MessageBar::Kind::Note,
                     tr("A new process stands in the diagram. It is kept when you save it as a "
                        "draft, and used when you publish it."));
}

void ProcessDialog::importFile()
{
    if (!mayLeave())
        return;
    const QString path =
        askOpenPath(this, tr("Import a process"), tr("Process definition (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) {
        report({ErrorCode::Io,
                tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()),
                file.errorString()});
        return;
    }
    const QByteArray bytes = file.readAll();
    const ReadDefinition read = checkDefinitionText(bytes);
    if (!read.definition) { // shown with its faults, to be put right here
        m_middle->setCurrentWidget(m_text);
        m_text->setPlainText(QString::fromUtf8(bytes));
        m_messages->tell(MessageBar::Kind::Warning,
                         tr("“%1” is not a process yet; what is wrong stands below the text.")
                             .arg(QFileInfo(path).fileName()));
        return;
    }
    m_key = read.definition->key;
    if (!entry()) {
        ProcessEntry fresh;
        fresh.definition = *read.definition;
        fresh.active = false;
        fresh.published = false;
        m_entries.push_back(fresh);
        m_history.begin({});
    } else {
        m_history.begin(entry()->definition);
    }
    m_spot = {0, -1};
    take(*read.definition);
    m_messages->tell(MessageBar::Kind::Good, tr("“%1” was read.").arg(read.definition->name));
}

void ProcessDialog::exportFile()
{
    const QString path = askSavePath(this,
                                     tr("Export the process"),
                                     definition().key + u".json"_s,
                                     tr("Process definition (*.json)"));
    if (path.isEmpty())
        return;
    if (auto may = m_workspace.authorise(u"export"_s); !may) {
        report(may.error());
        return;
    }
    const QByteArray bytes = writeDefinition(definition());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        report({ErrorCode::Io, tr("“%1” cannot be written.").arg(path), file.errorString()});
        return;
    }
    if (const auto noted = m_workspace.note(u"export"_s, {}, QFileInfo(path).fileName()); !noted)
        report(noted.error());
    else
        m_messages->tell(MessageBar::Kind::Good, tr("The process was written: %1").arg(path));
}

void ProcessDialog::exportPicture()
{
    const QString path = askSavePath(this,
                                     tr("Picture of the process"),
                                     definition().name + u".pdf"_s,
                                     tr("PDF document (*.pdf);;PNG picture (*.png)"));
    if (path.isEmpty())
        return;
    if (auto may = m_workspace.authorise(u"export"_s); !may) {
        report(may.error());
        return;
    }
    const auto written =
        writeProcessPicture(m_view->scene(),
                            m_view->marks(),
                            tr("%1, version %2").arg(definition().name).arg(definition().version),
                            path);
    if (!written) {
        report(written.error());
        return;
    }
    if (const auto noted = m_workspace.note(u"export"_s, {}, QFileInfo(path).fileName()); !noted)
        report(noted.error());
    else
        m_messages->tell(MessageBar::Kind::Good, tr("The picture was written: %1").arg(path));
}

void ProcessDialog::saveDraft()
{
    const QString key = definition().key.trimmed();
    const QString text =
        m_textStale ? m_text->toPlainText() : QString::fromUtf8(writeDefinition(definition()));
    if (const auto saved = m_desk.saveDraft(key, text); !saved) {
        report(saved.error());
        return;
    }
    m_history.keep();
    m_keptText = text;
    m_key = key;
    fillEntries(key);
    refresh();
    m_messages->tell(MessageBar::Kind::Good,
                     tr("Saved as a draft. Cases go on with what was published."));
}

void ProcessDialog::publish()
{
    const ProcessEntry *before = entry();
    const bool known = before && before->published;
    const QStringList differences =
        known ? differencesOf(before->definition, definition(), m_lists.names) : QStringList();
    if (known && differences.isEmpty()) {
        m_messages->tell(MessageBar::Kind::Note,
                         tr("Nothing differs from version %1.").arg(before->definition.version));
        return;
    }
    if (!askPublish(this,
                    definition().name,
                    known ? before->definition.version + 1 : 1,
                    differences,
                    before ? before->running : 0))
        return;
    const auto version = m_desk.publish(definition());
    if (!version) {
        report(version.error());
        return;
    }
    m_history.keep();
    m_key = definition().key;
    fillEntries(m_key);
    showEntry();
    m_messages->tell(MessageBar::Kind::Good,
                     tr("“%1” was published as version %2.").arg(definition().name).arg(*version));
}

void ProcessDialog::toggleRetired()
{
    const ProcessEntry *now = entry();
    if (!now)
        return;
    const QString name = now->definition.name;
    if (now->active
        && !askYes(this,
                   tr("Retire “%1”?").arg(name),
                   tr("No case can be opened with it any more. %n running case(s) go on to their "
                      "end. It can be brought back.",
                      nullptr,
                      static_cast<int>(now->running)),
                   tr("Retire")))
        return;
    const bool active = now->active;
    const auto changed = active ? m_desk.retire(m_key) : m_desk.bringBack(m_key);
    if (!changed) {
        report(changed.error());
        return;
    }
    fillEntries(m_key);
    refresh();
    m_messages->tell(MessageBar::Kind::Good,
                     active ? tr("“%1” is retired.").arg(name)
                            : tr("“%1” is in use again.").arg(name));
}

} // namespace zs
