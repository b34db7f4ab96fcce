// SPDX-License-Identifier: GPL-3.0-or-later
// Cases and acts to and from JSON, and the bytes that a signature is made over.
#pragma once

#include "approval/case_state.h"

namespace zs {

/// Compact, keys sorted: the same bytes for the same value.
[[nodiscard]] QByteArray writeCase(const CaseState &state);
/// Corrupt when it is not what writeCase() wrote.
[[nodiscard]] Result<CaseState> readCase(const QByteArray &json);
[[nodiscard]] QByteArray writeAct(const CaseAct &act);
[[nodiscard]] Result<CaseAct> readAct(const QByteArray &json);

/// A short stable name ("agree", "addSigner"); never translated.
[[nodiscard]] QString verbName(Verb verb);
/// Translated: 同意, 加签, ...
[[nodiscard]] QString verbText(Verb verb);
[[nodiscard]] QString statusText(CaseStatus status);
[[nodiscard]] QString statusText(VisitStatus status);
[[nodiscard]] QString statusText(SeatStatus status);

/// The hashes (SM3) that a signature is made over: this module makes none itself.
struct SignedHashes {
    QByteArray form;       ///< of formBytes()
    QByteArray definition; ///< of the definition's text that the case keeps
};

/// What a signer signs (SM2): canonical JSON of the case and its process with the definition's
/// hash, the visit and its node, the form's hash, verdict, opinion, signer and time. Whoever
/// verifies makes the same bytes from the stored act. Any change to any of them gives other bytes.
[[nodiscard]] QByteArray
signatureContent(const CaseState &state, const CaseAct &act, const SignedHashes &hashes);

} // namespace zs
