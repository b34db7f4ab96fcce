// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/workspace_reader.h"

#include "commands/risk_desk.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

struct WorkspaceReader::Parts {
    KeySlotFile keys;
    Secret dataKey;
    Session session;
    QString path;
    bool renewalDue = false;
    bool factorDue = false;
    UtcMillis now = 0;
};

WorkspaceReader RiskDesk::reader() const
{
    const auto &d = inside();
    return WorkspaceReader(std::make_shared<const WorkspaceReader::Parts>(WorkspaceReader::Parts{
        d.keys, d.dataKey, d.session, d.store->path(), d.renewalDue, d.factorDue, d.clock.now()}));
}

Result<std::unique_ptr<Workspace>> RiskDesk::openedFrom(const WorkspaceReader::Parts &parts,
                                                        const Clock &clock)
{
    auto d = std::make_unique<Workspace::Private>(clock, parts.keys, parts.dataKey);
    // the window holds the real one; this one is never taken
    auto lock = std::make_shared<QLockFile>(parts.path + u".reader"_s);
    auto store = Store::open(
        {.path = parts.path, .key = parts.dataKey, .lock = std::move(lock), .beforeMigration = {}});
    if (!store)
        return passOn(store);
    d->store = std::move(*store);
    d->store->makeReadOnly(
        QCoreApplication::translate("WorkspaceReader", "This is read beside the window."));
    // what is read from here on is of one moment; closing the connection ends it
    if (auto begun = execute(d->store->connection().db(), u"BEGIN"_s); !begun)
        return passOn(begun);
    d->session = parts.session;
    d->renewalDue = parts.renewalDue;
    d->factorDue = parts.factorDue;
    if (auto loaded = d->loadSettings(); !loaded)
        return passOn(loaded);
    return std::unique_ptr<Workspace>(new Workspace(std::move(d)));
}

QReadWriteLock &WorkspaceReader::filesInUse()
{
    static QReadWriteLock lock;
    return lock;
}

Result<WorkspaceReader::Opened> WorkspaceReader::open() const
{
    Opened opened{std::make_unique<QReadLocker>(&filesInUse()),
                  std::make_unique<ManualClock>(m_parts->now),
                  nullptr};
    auto workspace = RiskDesk::openedFrom(*m_parts, *opened.clock);
    if (!workspace)
        return passOn(workspace);
    opened.workspace = std::move(*workspace);
    return opened;
}

} // namespace zs
