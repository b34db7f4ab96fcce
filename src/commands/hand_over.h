// SPDX-License-Identifier: GPL-3.0-or-later
// Cases out to an outside office system and its answers back (OA 交换), as signed files: see
// approval/HAND_OVER.md.
#pragma once

#include "approval/hand_over_json.h"
#include "commands/approval_desk.h"
#include "commands/signed_row.h"
#include "domain/case_result_rows.h"
#include "outside/outside_endpoint.h"

namespace zs {

/// An outside system whose answers count, by its name and its SM2 key.
struct OutsideSystem {
    QString name;
    QByteArray publicKey;         ///< 65 bytes
    QString address = {};         ///< empty = files only: nothing is sent by the program itself
    QByteArray certificates = {}; ///< PEM, by which that address is known
    Classification upTo = Classification::Open; ///< nothing above is handed over to it
    bool operator==(const OutsideSystem &) const = default;
};

/// The key in a file: its 65 bytes, or the same in hex. Invalid for anything else.
[[nodiscard]] Result<QByteArray> outsideKeyFrom(const QByteArray &file);
/// By which people compare a key with what the other side reads out: SM3, in groups; empty for
/// none.
[[nodiscard]] QString keyFingerprint(const QByteArray &publicKey);

enum class HandOverOutcome : std::uint8_t { Waiting, Agreed, Refused };

class HandOverDesk {
public:
    /// The workspace must outlive the desk.
    explicit HandOverDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    [[nodiscard]] std::vector<OutsideSystem> systems() const;
    /// Nothing for one that is not registered.
    [[nodiscard]] std::optional<OutsideSystem> system(const QString &name) const;
    /// Registers a system or changes it; an empty key strikes it off. Invalid for what is no key or
    /// no address (see endpointFrom()).
    [[nodiscard]] Result<> setSystem(const OutsideSystem &system);

    /// The steps of a case that may go out now: they wait, and this person has a turn in them.
    [[nodiscard]] std::vector<int> visitsToHandOver(const OpenedCase &opened) const;
    [[nodiscard]] Result<std::vector<HandOver>> handOvers(CaseId id) const;
    /// The signed document for that system; the way out is written down with it. Conflict while one
    /// of the same step is out.
    [[nodiscard]] Result<QByteArray> handOver(CaseId id, int visit, const QString &system);
    struct Sending {
        OutsideEndpoint endpoint;
        QString system;
        QByteArray nonce;
        CaseId inCase;
    };
    /// Where a document that is out and waits may be sent over the network. NotFound for a system
    /// without an address, Forbidden for what is not out or lies above the system's label.
    [[nodiscard]] Result<Sending> sending(const QByteArray &document);
    /// What may be asked for over the network: hand-overs that wait, of systems with an address.
    [[nodiscard]] Result<std::vector<Sending>> waiting();
    /// Takes an answer in: the step ends as it says. Forbidden, Conflict or Invalid for one that
    /// does not count, which is logged.
    [[nodiscard]] Result<CaseId> takeAnswer(const QByteArray &document);

    /// Whether the stored answer that led to this outcome still holds, for the verifier of
    /// signatures; nothing when the step was never handed over.
    [[nodiscard]] std::optional<SignatureCheck> check(CaseId id, const CaseAct &act) const;

private:
    /// Ok, or Forbidden and logged: neither case nor project lies above what that system may get.
    [[nodiscard]] Result<> labelFits(const ApprovalCase &row, const OutsideSystem &system);
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
