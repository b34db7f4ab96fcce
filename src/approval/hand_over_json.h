// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to an outside office system and what comes back, as bytes: see HAND_OVER.md. Signatures
// are made and checked elsewhere; here is what they are made over.
#pragma once

#include "approval/case_state.h"
#include "base/signed_document.h"

namespace zs {

/// The two kinds of documents; each signature is over the kind and the content.
enum class HandOverKind { Case, Answer };

/// What a signature is made over.
[[nodiscard]] QByteArray signedBytes(HandOverKind kind, const QByteArray &content);
[[nodiscard]] QByteArray writeDocument(HandOverKind kind, const SignedDocument &document);
/// Invalid for anything else than such a document of that kind; at most 4 MiB.
[[nodiscard]] Result<SignedDocument> readDocument(HandOverKind kind, const QByteArray &bytes);

struct HandOverPaper {
    QString name;
    std::int64_t size = 0;
    QByteArray digest; ///< SM3
    bool operator==(const HandOverPaper &) const = default;
};

struct HandOverAct {
    int number = 0;
    QString actor; ///< name
    QString verb;  ///< as verbName()
    QString opinion;
    UtcMillis at = 0;
    bool operator==(const HandOverAct &) const = default;
};

/// A case on its way out.
struct HandOverCase {
    CaseId id;
    std::int64_t number = 0;
    QString title;
    int level = 0; ///< secrecy label, 0 open .. 4 top secret
    QString process;
    int version = 0;
    QByteArray definition; ///< SM3 of the process's text
    int visit = 0;
    QString node;
    QString nodeName;
    FormValues form;
    std::vector<std::pair<QString, QString>> words; ///< label and value of each field, to be read
    std::vector<HandOverAct> history;
    std::vector<HandOverPaper> papers;
    QByteArray nonce; ///< 16 bytes; the answer repeats them
    QString system;   ///< whom it is for
    QString sender;
    UtcMillis at = 0;
    bool operator==(const HandOverCase &) const = default;
};
[[nodiscard]] QByteArray writeHandOver(const HandOverCase &handOver);
[[nodiscard]] Result<HandOverCase> readHandOver(const QByteArray &content);

/// What the outside system decided.
struct HandOverAnswer {
    CaseId id;
    int visit = 0;
    QByteArray nonce;
    QByteArray digest; ///< SM3 of the content that is answered
    bool approved = false;
    QString opinion;
    QString by;     ///< who decided there, by name
    QString system; ///< as it is registered here
    UtcMillis at = 0;
    bool operator==(const HandOverAnswer &) const = default;
};
[[nodiscard]] QByteArray writeAnswer(const HandOverAnswer &answer);
[[nodiscard]] Result<HandOverAnswer> readAnswer(const QByteArray &content);

} // namespace zs
