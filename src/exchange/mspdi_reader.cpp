// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_state.h"
#include "exchange/mspdi.h"
#include "exchange/xml_tree_reader.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kLinksPerTask = 5; ///< bound, on average over the plan; and for assignments
constexpr std::int64_t kProjectParts = 10'000;

bool isProjectNamespace(QStringView uri)
{
    return uri.isEmpty() || uri.startsWith("http://schemas.microsoft.com/project"_L1);
}

/// The children of one container (Tasks, Resources, ...), each handed on as a tree.
template <class Add>
void readContainer(
    XmlTreeReader &xml, ImportState &state, const QString &child, std::int64_t most, Add add)
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

void readProject(XmlTreeReader &xml, ImportState &state)
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

Result<ImportedPlan> readDocument(XmlTreeReader &xml, IdSource &ids, const ImportLimits &limits)
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
    XmlTreeReader xml(device, limits, progress);
    return readDocument(xml, ids, limits);
}

} // namespace zs
