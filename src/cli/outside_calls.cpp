// SPDX-License-Identifier: GPL-3.0-or-later
// outside list, outside set, outside strike, outside send, outside poll.
#include "cli/cli_commands.h"
#include "cli/file_bytes.h"
#include "commands/export_rules.h"
#include "commands/hand_over.h"
#include "outside/outside_call.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject jsonOf(const OutsideSystem &system)
{
    return {{"name"_L1, system.name},
            {"fingerprint"_L1, keyFingerprint(system.publicKey)},
            {"address"_L1, system.address},
            {"up_to"_L1, storedLevel(system.upTo)}};
}

/// What the call says of it, over what is known.
Result<OutsideSystem> wanted(const Invocation &call, OutsideSystem system)
{
    if (call.isSet(u"key-file"_s)) {
        const auto file = fileBytes(call.value(u"key-file"_s));
        const auto key = file ? outsideKeyFrom(*file) : passOn(file);
        if (!key)
            return passOn(key);
        system.publicKey = *key;
    }
    if (call.isSet(u"certificate"_s)) {
        const auto pem = fileBytes(call.value(u"certificate"_s));
        if (!pem)
            return passOn(pem);
        system.certificates = *pem;
    }
    if (call.isSet(u"address"_s))
        system.address = call.value(u"address"_s);
    if (call.isSet(u"up-to"_s)) {
        const FromLevel level = fromLevel(call.value(u"up-to"_s), {});
        if (!level)
            return fail(ErrorCode::Invalid,
                        Calls::tr("There is no label \"%1\".").arg(call.value(u"up-to"_s)));
        system.upTo = *level;
    }
    if (system.publicKey.isEmpty())
        return fail(ErrorCode::Invalid, Calls::tr("A new outside system needs --key-file."));
    return system;
}

/// What came back, taken in; whether there was an answer.
Result<bool> settled(HandOverDesk &desk, const Result<OutsideReply> &reply)
{
    if (!reply)
        return passOn(reply);
    if (!*reply)
        return false;
    if (const auto taken = desk.takeAnswer(**reply); !taken)
        return passOn(taken);
    return true;
}

} // namespace

int runOutsideList(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"outside list STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    QJsonArray list;
    QStringList lines;
    for (const OutsideSystem &system : HandOverDesk(**workspace).systems()) {
        list << jsonOf(system);
        lines << Calls::tr("%1: key %2, up to %3, %4")
                     .arg(system.name,
                          keyFingerprint(system.publicKey),
                          levelName(system.upTo),
                          system.address.isEmpty() ? Calls::tr("files only") : system.address);
    }
    return call.done({{u"systems"_s, list}}, lines.join(u'\n'));
}

int runOutsideSet(Invocation &call)
{
    call.takesWorkspace();
    for (const auto &[name, what, value] :
         {std::tuple{u"key-file"_s, Calls::tr("Its SM2 public key, as a file."), u"FILE"_s},
          std::tuple{u"address"_s,
                     Calls::tr("Where it listens, https only; empty = files only."),
                     u"URL"_s},
          std::tuple{u"certificate"_s,
                     Calls::tr("The certificate by which the address is known, or that of who "
                               "issues for it (PEM)."),
                     u"FILE"_s},
          std::tuple{u"up-to"_s, Calls::tr("Nothing above this label goes to it."), u"LEVEL"_s}})
        call.parser().addOption({name, what, value});
    if (const auto code = call.parse(
            2,
            2,
            u"outside set STORE NAME [--key-file FILE] [--address URL] [--certificate FILE] [--up-to LEVEL]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    HandOverDesk desk(**workspace);
    OutsideSystem known = desk.system(call.word(1)).value_or(OutsideSystem{});
    known.name = call.word(1);
    const auto system = wanted(call, std::move(known));
    if (!system)
        return call.failed(system.error());
    if (const auto set = desk.setSystem(*system); !set)
        return call.failed(set.error());
    return call.done(jsonOf(*system),
                     Calls::tr("%1 is registered. Compare the key with theirs: %2")
                         .arg(system->name, keyFingerprint(system->publicKey)));
}

int runOutsideStrike(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"outside strike STORE NAME"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    HandOverDesk desk(**workspace);
    if (!desk.system(call.word(1)))
        return call.failed(
            {ErrorCode::NotFound,
             Calls::tr("No outside system is registered as \"%1\".").arg(call.word(1)),
             {}});
    if (const auto set = desk.setSystem({.name = call.word(1), .publicKey = {}}); !set)
        return call.failed(set.error());
    return call.done({{u"system"_s, call.word(1)}},
                     Calls::tr("%1 was struck off.").arg(call.word(1)));
}

int runOutsideSend(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"outside send STORE FILE"_s))
        return *code;
    const auto document = fileBytes(call.word(1));
    if (!document)
        return call.failed(document.error());
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    HandOverDesk desk(**workspace);
    const auto way = desk.sending(*document);
    if (!way)
        return call.failed(way.error());
    const auto answered = settled(desk, postAndWait(way->endpoint, *document));
    if (!answered)
        return call.failed(answered.error());
    return call.done({{u"system"_s, way->system}, {u"answered"_s, *answered}},
                     *answered ? Calls::tr("%1 answered at once; it was taken in.").arg(way->system)
                               : Calls::tr("%1 has it; its answer is awaited.").arg(way->system));
}

int runOutsidePoll(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"outside poll STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    HandOverDesk desk(**workspace);
    const auto waiting = desk.waiting();
    if (!waiting)
        return call.failed(waiting.error());
    int taken = 0;
    QStringList lines;
    for (const HandOverDesk::Sending &one : *waiting) {
        const auto answered = settled(desk, pollAndWait(one.endpoint, one.nonce));
        taken += answered && *answered;
        if (!answered)
            lines << Calls::tr("%1: %2").arg(one.system, answered.error().message);
    }
    lines << Calls::tr("Asked for: %1; taken in: %2.").arg(waiting->size()).arg(taken);
    return call.done({{u"asked"_s, static_cast<qint64>(waiting->size())}, {u"taken"_s, taken}},
                     lines.join(u'\n'));
}

} // namespace zs
