// SPDX-License-Identifier: GPL-3.0-or-later
// Cases out to an outside office system and its answers back (OA 交换), as signed files: see
// approval/HAND_OVER.md.
#pragma once

#include "approval/hand_over_json.h"
#include "commands/approval_desk.h"
#include "commands/signed_row.h"
#include "domain/case_result_rows.h"

namespace zs {

/// An outside system whose answers count, by its name and its SM2 key.
struct OutsideSystem {
    QString name;
    QByteArray publicKey; ///< 65 bytes
    bool operator==(const OutsideSystem &) const = default;
};

enum class HandOverOutcome : std::uint8_t { Waiting, Agreed, Refused };

class HandOverDesk {
public:
    /// The workspace must outlive the desk.
    explicit HandOverDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    [[nodiscard]] std::vector<OutsideSystem> systems() const;
    /// Registers a system or gives it another key; an empty key strikes it off.
    [[nodiscard]] Result<> setSystem(const OutsideSystem &system);

    /// The steps of a case that may go out now: they wait, and this person has a turn in them.
    [[nodiscard]] std::vector<int> visitsToHandOver(const OpenedCase &opened) const;
    [[nodiscard]] Result<std::vector<HandOver>> handOvers(CaseId id) const;
    /// The signed document for that system; the way out is written down with it. Conflict while one
    /// of the same step is out.
    [[nodiscard]] Result<QByteArray> handOver(CaseId id, int visit, const QString &system);
    /// Takes an answer in: the step ends as it says. Forbidden, Conflict or Invalid for one that
    /// does not count, which is logged.
    [[nodiscard]] Result<CaseId> takeAnswer(const QByteArray &document);

    /// Whether the stored answer that led to this outcome still holds, for the verifier of
    /// signatures; nothing when the step was never handed over.
    [[nodiscard]] std::optional<SignatureCheck> check(CaseId id, const CaseAct &act) const;

private:
    [[nodiscard]] Result<HandOver> answered(const HandOverAnswer &answer,
                                            const SignedDocument &document) const;
    [[nodiscard]] Result<CaseId>
    settle(const HandOver &row, const HandOverAnswer &answer, const QByteArray &document);
    [[nodiscard]] HandOverCase contentOf(const OpenedCase &opened, const Visit &visit) const;
    [[nodiscard]] SignatureVerdict verdict(const HandOver &row) const;
    [[nodiscard]] std::unexpected<Error> refuse(const Error &error);

    Workspace &m_workspace;
};

} // namespace zs
