// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/link_commands.h"

#include "commands/tree_edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("LinkCommands", text);
}

Result<const Link *> findLink(const PlanScope &scope, LinkId id)
{
    const auto found = std::ranges::find(scope.plan.links, id, &Link::id);
    if (found == scope.plan.links.end())
        return fail(
            ErrorCode::NotFound,
            words(QT_TRANSLATE_NOOP("LinkCommands", "The link is not in the plan any more.")));
    return &*found;
}

} // namespace

Result<ChangeSet> plan(const AddLink &command, const PlanScope &scope)
{
    const TreeEdit tree(scope.plan);
    if (!tree.find(command.predecessor) || !tree.find(command.successor))
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("LinkCommands",
                                            "One of the tasks is not in the plan any more.")));
    if (command.predecessor == command.successor)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("LinkCommands", "A task cannot depend on itself.")));
    if (tree.isWithin(command.predecessor, command.successor)
        || tree.isWithin(command.successor, command.predecessor))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP(
                        "LinkCommands",
                        "A task cannot be linked with a summary task that it belongs to.")));
    const bool doubled = std::ranges::any_of(scope.plan.links, [&](const Link &l) {
        return l.predecessor == command.predecessor && l.successor == command.successor;
    });
    if (doubled)
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("LinkCommands", "These two tasks are linked already.")));
    Link link;
    link.id = scope.ids.next<LinkId>();
    link.project = command.project;
    link.predecessor = command.predecessor;
    link.successor = command.successor;
    link.type = command.type;
    link.lag = command.lag;
    return ChangeSet{{}, {}, {inserted(link)}};
}

Result<ChangeSet> plan(const RemoveLink &command, const PlanScope &scope)
{
    const auto link = findLink(scope, command.link);
    if (!link)
        return passOn(link);
    return ChangeSet{{}, {}, {deleted(**link)}};
}

Result<ChangeSet> plan(const EditLink &command, const PlanScope &scope)
{
    const auto link = findLink(scope, command.link);
    if (!link)
        return passOn(link);
    Link after = **link;
    after.type = command.type;
    after.lagKind = command.lagKind;
    after.lag = command.lag;
    after.lagPercent = command.lagPercent;
    ChangeSet set;
    addUpdate(set, **link, after);
    return set;
}

} // namespace zs
