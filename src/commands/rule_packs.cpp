// SPDX-License-Identifier: GPL-3.0-or-later
// Rule packs that are brought in: looked at, agreed to by two, taken out again.
#include "commands/access_desk.h"
#include "commands/judged_packs.h"
#include "commands/rule_desk.h"
#include "commands/workspace_private.h"
#include "rules/project_facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Packs {
    Q_DECLARE_TR_FUNCTIONS(RulePacks)
};

constexpr auto kFormat = "zhengshu.rules.1"_L1;
constexpr auto kIssuers = "rules.issuers"_L1;
constexpr qsizetype kKeySize = 65;

bool holds(const SignedDocument &document)
{
    const auto key = Sm2PublicKey::fromBytes(document.publicKey);
    return key
           && key->verify(signedBytes(kFormat, document.content), document.signature)
                  == SignatureVerdict::Valid;
}

QString fingerprintOf(const QByteArray &publicKey)
{
    constexpr qsizetype kShown = 8;
    const auto key = Sm2PublicKey::fromBytes(publicKey);
    return key ? QString::fromLatin1(toBytes(key->fingerprint()).first(kShown).toHex(' '))
               : QString();
}

std::unexpected<Error> altered()
{
    return fail(ErrorCode::Forbidden,
                Packs::tr("The signature of this pack does not hold: the file was altered or "
                          "damaged. Ask its issuer for it again."));
}

} // namespace

std::vector<RuleDesk::Issuer> RuleDesk::issuers() const
{
    std::vector<Issuer> all;
    const QJsonArray list = QJsonDocument::fromJson(m_workspace.setting(kIssuers).toUtf8()).array();
    for (const auto &item : list) {
        const QJsonObject json = item.toObject();
        const QByteArray key = bytesFromHex(json["key"_L1].toString(), kKeySize);
        if (!key.isEmpty())
            all.push_back({json["name"_L1].toString(), key});
    }
    return all;
}

Result<> RuleDesk::setIssuers(const std::vector<Issuer> &issuers)
{
    QJsonArray list;
    for (const Issuer &issuer : issuers) {
        if (issuer.name.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, Packs::tr("Give the issuer a name."));
        if (!Sm2PublicKey::fromBytes(issuer.publicKey))
            return fail(
                ErrorCode::Invalid,
                Packs::tr("The key of “%1” is no SM2 key of 65 bytes.").arg(issuer.name.trimmed()));
        list.append(QJsonObject{{"name"_L1, issuer.name.trimmed()},
                                {"key"_L1, QString::fromLatin1(issuer.publicKey.toHex())}});
    }
    return AccessDesk(m_workspace)
        .setSecurity(kIssuers,
                     QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

Result<QByteArray> RuleDesk::signerOf(const QByteArray &file)
{
    const auto document = readSignedDocument(kFormat, file);
    if (!document)
        return passOn(document);
    if (!holds(*document))
        return altered();
    return document->publicKey;
}

Result<RuleDesk::Candidate> RuleDesk::examine(const QByteArray &file) const
{
    Candidate candidate;
    candidate.document.content = file;
    if (formatOfDocument(file) == kFormat) {
        auto document = readSignedDocument(kFormat, file);
        if (!document)
            return passOn(document);
        if (!holds(*document))
            return altered();
        const auto known = issuers();
        const auto issuer = std::ranges::find(known, document->publicKey, &Issuer::publicKey);
        if (issuer == known.end())
            return fail(ErrorCode::Forbidden,
                        Packs::tr("This pack is signed with a key that is not registered here "
                                  "(%1). Register its issuer first, if you trust it.")
                            .arg(fingerprintOf(document->publicKey)));
        candidate.trust = Trust::Signed;
        candidate.signer = issuer->name;
        candidate.document = std::move(*document);
    }
    const QByteArray &content = candidate.document.content;
    if (QString::fromUtf8(content).toUtf8() != content) // is kept as text, signed as bytes
        return fail(ErrorCode::Invalid, Packs::tr("The pack is not plain UTF-8 text."));
    auto pack = readRulePack(content, ruleSubjects());
    if (!pack)
        return fail(ErrorCode::Invalid, inWords(pack.error()));
    candidate.pack = std::move(*pack);
    const auto present = book();
    if (!present)
        return passOn(present);
    const RulePack *before = (*present)->pack(candidate.pack.key);
    candidate.before = before ? before->version : 0;
    if (before && before->version >= candidate.pack.version)
        return fail(ErrorCode::Conflict,
                    Packs::tr("Version %1 of this pack is in force; the file holds version %2. "
                              "Only a newer one can be brought in.")
                        .arg(before->version)
                        .arg(candidate.pack.version));
    candidate.differences = difference(before ? *before : RulePack(), candidate.pack);
    return candidate;
}

Result<> RuleDesk::adopt(const Candidate &candidate)
{
    auto &d = *m_workspace.d;
    // once more: the caller may have held it for a while
    const auto fresh =
        examine(candidate.trust == Trust::Signed ? writeSignedDocument(kFormat, candidate.document)
                                                 : candidate.document.content);
    if (!fresh)
        return passOn(fresh);
    RulePackRow row;
    row.id = d.ids.next<RulePackRowId>();
    row.name = fresh->pack.key;
    row.edition = QString::number(fresh->pack.version);
    row.text = QString::fromUtf8(fresh->document.content);
    row.signer = QString::fromLatin1(fresh->document.publicKey.toHex());
    row.signature = fresh->document.signature;
    row.loadedBy = d.session.person;
    row.loadedAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(d.clock.now()));
    const QString summary =
        Packs::tr("Rule pack “%1”, version %2 (%3): %n rule(s) differ.",
                  nullptr,
                  static_cast<int>(fresh->differences.size()))
            .arg(fresh->pack.name.text())
            .arg(fresh->pack.version)
            .arg(fresh->trust == Trust::Signed ? fresh->signer : Packs::tr("local, not signed"));
    return AccessDesk(m_workspace).settleRulePack(row, PackState::InForce, summary);
}

Result<> RuleDesk::retire(RulePackRowId id)
{
    const auto rows = m_workspace.d->store->load<RulePackRow>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty() || rows->front().state != PackState::InForce)
        return fail(ErrorCode::NotFound, Packs::tr("No such pack is in force."));
    const RulePackRow &row = rows->front();
    return AccessDesk(m_workspace)
        .settleRulePack(
            row,
            PackState::Retired,
            Packs::tr("Rule pack “%1”, version %2: out of force.").arg(row.name, row.edition));
}

JudgedPacks &RuleDesk::judgedPacks() const
{
    std::shared_ptr<JudgedPacks> &known = m_workspace.d->judged;
    if (!known)
        known = std::make_shared<JudgedPacks>();
    return *known;
}

const JudgedPack &RuleDesk::judged(const RulePackRow &row) const
{
    JudgedPack &line = judgedPacks().packs[row.id];
    if (line.row == row && (line.pack || !line.fault.isEmpty()))
        return line;
    line = {row, {}, nullptr};
    const QByteArray content = row.text.toUtf8();
    if (!row.signer.isEmpty()
        && !holds({content, row.signature, bytesFromHex(row.signer, kKeySize)})) {
        line.fault = Packs::tr("Its signature does not hold: it is not used.");
        return line;
    }
    if (auto pack = readRulePack(content, ruleSubjects()))
        line.pack = std::make_shared<const RulePack>(std::move(*pack));
    else
        line.fault = Packs::tr("It cannot be read by this version of the program: it is not used.");
    return line;
}

Result<std::vector<RuleDesk::LoadedPack>> RuleDesk::loadedPacks() const
{
    auto rows = m_workspace.d->store->load<RulePackRow>({}, u"loaded_at DESC, id DESC"_s);
    if (!rows)
        return passOn(rows);
    std::vector<LoadedPack> lines;
    for (RulePackRow &row : *rows) {
        const QString fault = judged(row).fault;
        const Trust trust = row.signer.isEmpty() ? Trust::Local : Trust::Signed;
        const int version = row.edition.toInt();
        lines.push_back({std::move(row), version, trust, fault});
    }
    return lines;
}

Result<QByteArray> RuleDesk::sign(const QByteArray &pack) const
{
    const auto read = readRulePack(pack, ruleSubjects());
    if (!read)
        return fail(ErrorCode::Invalid, inWords(read.error()));
    const auto &key = m_workspace.d->signingKey;
    if (!key)
        return fail(ErrorCode::Forbidden,
                    Packs::tr("You have no signing key in this session: make one under System, My "
                              "account."));
    const auto signature = key->sign(signedBytes(kFormat, pack));
    if (!signature)
        return passOn(signature);
    return writeSignedDocument(kFormat, {pack, *signature, key->publicKey().bytes()});
}

} // namespace zs
