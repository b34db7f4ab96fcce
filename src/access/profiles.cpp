// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/profiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> faulty(const QString &where, const QString &what)
{
    return fail(
        ErrorCode::Invalid,
        QCoreApplication::translate("Profiles", "The protection profile is damaged at \"%1\": %2")
            .arg(where, what),
        where + u": "_s + what);
}

bool isWhole(const Bilingual &text)
{
    return !text.zh.isEmpty() && !text.en.isEmpty();
}

Result<ProtectionControl> controlFrom(const QJsonObject &o)
{
    ProtectionControl c;
    c.id = o["id"_L1].toString();
    c.article = o["article"_L1].toString();
    c.mark = o["mark"_L1].toString();
    c.text = bilingualFrom(o["text"_L1]);
    c.does = bilingualFrom(o["does"_L1]);
    c.stateKey = o["state"_L1].toString();
    c.site = bilingualFrom(o["site"_L1]);
    if (c.id.isEmpty() || c.article.isEmpty() || !isWhole(c.text))
        return faulty(c.id, u"id, article or text"_s);
    if (!QStringList{u"V"_s, u"P"_s, u"K"_s}.contains(c.mark))
        return faulty(c.id, u"mark"_s);
    if (!isWhole(c.does) && !isWhole(c.site))
        return faulty(c.id, u"nobody answers for it"_s);
    if (!c.stateKey.isEmpty() && (!knownStateKeys().contains(c.stateKey) || !isWhole(c.does)))
        return faulty(c.id, u"state"_s);
    return c;
}

} // namespace

ControlBy ProtectionControl::by() const
{
    if (does.text().isEmpty())
        return ControlBy::Site;
    return site.text().isEmpty() ? ControlBy::Program : ControlBy::Both;
}

Result<ProtectionProfile> parseProfile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return faulty(u"byte %1"_s.arg(error.offset), error.errorString());
    ProtectionProfile profile;
    profile.key = document["key"_L1].toString();
    profile.name = bilingualFrom(document["name"_L1]);
    profile.basis = bilingualFrom(document["basis"_L1]);
    profile.note = bilingualFrom(document["note"_L1]);
    if (profile.key.isEmpty() || !isWhole(profile.name) || !isWhole(profile.basis))
        return faulty(profile.key, u"key, name or basis"_s);
    QSet<QString> ids;
    const QJsonArray controls = document["controls"_L1].toArray();
    for (const QJsonValue &value : controls) {
        auto control = controlFrom(value.toObject());
        if (!control)
            return passOn(control);
        if (ids.contains(control->id))
            return faulty(control->id, u"twice"_s);
        ids.insert(control->id);
        profile.controls.push_back(*std::move(control));
    }
    if (profile.controls.empty())
        return faulty(profile.key, u"no controls"_s);
    return profile;
}

const std::vector<ProtectionProfile> &shippedProfiles()
{
    static const std::vector<ProtectionProfile> profiles = [] {
        std::vector<ProtectionProfile> all;
        for (const QString &name : {u"classified"_s, u"mlps3"_s}) {
            QFile file(u":/access/profiles/"_s + name + u".json"_s);
            const bool open = file.open(QIODevice::ReadOnly);
            auto profile = parseProfile(open ? file.readAll() : QByteArray());
            if (profile)
                all.push_back(*std::move(profile));
            else
                qCritical("The shipped profile: %s", qUtf8Printable(profile.error().detail));
        }
        return all;
    }();
    return profiles;
}

QStringList knownStateKeys()
{
    return {
        u"account.named"_s,         // every log-in belongs to one person; none is shared or default
        u"account.leavers"_s,       // nobody who left still has a log-in
        u"auth.policy"_s,           // a passphrase policy at least as strict as the profile asks
        u"auth.lock"_s,             // wrong tries lock a log-in, idleness locks the window
        u"auth.two-factor"_s,       // every log-in needs a second factor
        u"separation.three"_s,      // the three administrators are appointed without a fault
        u"access.denied-default"_s, // roles decide; what no role gives is refused
        u"label.complete"_s,        // every secret has level, term and need to know
        u"label.flow"_s,            // no write-down, aggregation is watched
        u"log.chain"_s,             // the log verifies from the first record to the last
        u"log.coverage"_s,          // every change and every way out leaves a record
        u"log.retention"_s,         // the log reaches back as far as is asked
        u"log.anchor"_s,            // the head of the log was put on record outside
        u"store.encrypted"_s,       // the workspace, its backups and files are encrypted
        u"store.integrity"_s,       // the file passes its check
        u"backup.recent"_s,         // the newest backup verifies and is recent
        u"export.accounted"_s,      // what leaves carries its label and a record
        u"network.none"_s,          // the program has no connection open
        u"memory.scrubbed"_s,       // keys are overwritten before memory is given back
        u"input.checked"_s,         // files from outside are read by bounded, fuzzed parsers
        u"personal.minimal"_s,      // only the listed personal fields are kept
    };
}

} // namespace zs
