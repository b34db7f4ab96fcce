// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_state.h"
#include "exchange/mspdi.h"
#include "exchange/plain_xml_reader.h"
#include "exchange/whole_device.h"
#include "exchange/xml_tree_reader.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kLinksPerTask = 5; ///< bound, on average over the plan; and for assignments
constexpr std::int64_t kProjectParts = 10'000;
constexpr std::int64_t kMostInMemory = 256LL * 1024 * 1024; ///< larger files are read as a stream

bool isProjectNamespace(QStringView uri)
{
    return uri.isEmpty() || uri.startsWith("http://schemas.microsoft.com/project"_L1);
}

/// The children of one container (Tasks, Resources, ...), each handed on as a tree.
template <class Xml, class Add>
void readContainer(Xml &xml, ImportState &state, const QString &child, std::int64_t most, Add add)
{
    std::int64_t count = 0;
    const bool isShort = state.limits.datesOnly && child == u"Task";
    while (xml.nextChild()) {
        XmlExtra element = xml.tree(isShort ? &isForDates : nullptr);
        if (xml.failed())
            return;
        if (element.name != child) {
            state.repairs.add(
                xml.line(),
                QCoreApplication::translate("Mspdi", "“%1” does not belong here; it was left out.")
                    .arg(element.name.left(40)));
        } else if (++count > most) {
            xml.refuse(
                QCoreApplication::translate("Mspdi", "The file has more than %1 elements “%2”.")
                    .arg(most)
                    .arg(child));
        } else {
            add(state, std::move(element), xml.line());
        }
        if (static_cast<std::int64_t>(state.links.size()) > state.limits.tasks * kLinksPerTask) {
            xml.refuse(QCoreApplication::translate("Mspdi", "The file has more than %1 links.")
                           .arg(state.limits.tasks * kLinksPerTask));
        }
    }
}

template <class Xml>
void readProject(Xml &xml, ImportState &state)
{
    const std::int64_t most = state.limits.tasks;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == u"Calendars") {
            readContainer(xml, state, u"Calendar"_s, most, addCalendar);
        } else if (name == u"Tasks") {
            readContainer(xml, state, u"Task"_s, most, addTask);
        } else if (name == u"Resources") {
            readContainer(xml, state, u"Resource"_s, most, addResource);
        } else if (name == u"Assignments") {
            readContainer(xml, state, u"Assignment"_s, most * kLinksPerTask, addAssignment);
        } else if (state.projectChildren.size() >= kProjectParts) {
            xml.refuse(QCoreApplication::translate(
                           "Mspdi", "One part of the file holds more than %1 elements.")
                           .arg(kProjectParts));
        } else {
            state.projectChildren.push_back(xml.tree());
            if (state.projectChildren.back().name == u"ExtendedAttributes")
                readFieldNames(state, state.projectChildren.back());
        }
    }
}

/// A whole document, by either reader of XML.
template <class Xml>
Result<ImportedPlan> readDocument(Xml &xml, IdSource &ids, const ImportLimits &limits)
{
    if (!xml.openRoot())
        return std::unexpected(xml.error());
    if (xml.name() != u"Project" || !isProjectNamespace(xml.namespaceUri())) {
        xml.refuse(
            QCoreApplication::translate(
                "Mspdi", "This is no Microsoft Project XML file: its outermost element is “%1”.")
                .arg(xml.name().left(40)));
        return std::unexpected(xml.error());
    }
    ImportState state{ids, limits};
    state.plan.project.id = ids.next<ProjectId>();
    readProject(xml, state);
    if (xml.failed() || !xml.closeDocument())
        return std::unexpected(xml.error());
    if (const auto settled = settle(state); !settled)
        return passOn(settled);
    return ImportedPlan{std::move(state.plan), state.repairs.take()};
}

} // namespace

Result<ImportedPlan> readMspdi(QIODevice &device,
                               IdSource &ids,
                               const ImportLimits &limits,
                               const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    if (!device.isReadable())
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Mspdi", "The file could not be opened."));
    const qint64 from = device.pos();
    if (!device.isSequential() && device.size() <= std::min(limits.bytes, kMostInMemory)) {
        const auto bytes = readWhole(device, limits, progress);
        if (!bytes)
            return passOn(bytes);
        const auto secondHalf = [&progress](std::int64_t done, std::int64_t total) {
            return progress((total + done) / 2, total);
        };
        PlainXmlReader plain(*bytes, limits, progress ? secondHalf : PlainXmlReader::Progress());
        auto imported = readDocument(plain, ids, limits);
        if (!plain.isOther())
            return imported;
        if (!device.seek(from))
            return fail(
                ErrorCode::Io,
                QCoreApplication::translate("Mspdi", "The file could not be read to its end."));
    }
    XmlTreeReader xml(device, limits, progress);
    return readDocument(xml, ids, limits);
}

} // namespace zs
