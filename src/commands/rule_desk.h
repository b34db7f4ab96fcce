// SPDX-License-Identifier: GPL-3.0-or-later
// Rules through the workspace: what they say of the projects that this session's person may read.
#pragma once

#include "base/signed_document.h"
#include "commands/workspace.h"
#include "domain/rule_rows.h"
#include "rules/rule_check.h"

#include <memory>

namespace zs {

struct JudgedPack;
struct JudgedPacks;

class RuleDesk {
public:
    /// The workspace must outlive the desk.
    explicit RuleDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// The packs in force here.
    [[nodiscard]] Result<std::shared_ptr<const RuleBook>> book() const;

    /// Where one rule stands among the projects that may be read.
    struct Standing {
        RuleBook::Entry entry; ///< points into book()
        std::vector<ProjectId> fires;
        std::vector<ProjectId> cannotTell;
    };
    struct Overview {
        std::shared_ptr<const RuleBook> book;
        std::vector<Standing> rules; ///< in the order of the book
        std::vector<Project> projects;
        /// Beside the projects: physical progress by the plan's work, 0 to 1; below 0 = not known.
        std::vector<double> progress;
    };
    /// Every rule against every project.
    [[nodiscard]] Result<Overview> overview() const;

    /// Where one of some rules fires, in words.
    struct Hit {
        ProjectId project;
        QString rule; ///< its id
        QString name;
        RuleSeverity severity = RuleSeverity::Note;
        QString text; ///< translated, values filled in
    };
    struct Hits {
        std::vector<Hit> fires;
        std::vector<std::pair<ProjectId, QString>> cannotTell;
        std::vector<Project> projects; ///< that were looked at
    };
    /// These rules against every project; ids that no pack in force has are passed over.
    [[nodiscard]] Result<Hits> hits(const QStringList &rules) const;

    struct Check {
        std::shared_ptr<const RuleBook> book;
        FactLookup facts;
        std::vector<RuleFinding> findings; ///< see checkRules()
    };
    // --- packs that were brought in (rule_packs.cpp) ---
    /// Where a pack comes from: signed by an issuer that is registered here, or of the site's own.
    enum class Trust { Shipped, Signed, Local };
    /// A pack that somebody would bring in, looked at.
    struct Candidate {
        RulePack pack;
        Trust trust = Trust::Local;
        QString signer;          ///< name of the issuer
        SignedDocument document; ///< of a local pack only the content
        int before = 0;          ///< version of the pack of that key that holds; 0 = none
        std::vector<RuleDifference> differences; ///< to that one, or all rules as added
    };
    /// Reads a pack, signed or not. Invalid with all its faults; Forbidden when its signature does
    /// not hold or its signer is not registered here; Conflict unless it is newer than what holds.
    [[nodiscard]] Result<Candidate> examine(const QByteArray &file) const;
    /// Brings it into force; when the three administrators are appointed as a proposal to a second
    /// one.
    [[nodiscard]] Result<> adopt(const Candidate &candidate);
    /// Takes a loaded pack out of force, in the same way; what is shipped holds again.
    [[nodiscard]] Result<> retire(RulePackRowId id);
    struct LoadedPack {
        RulePackRow row;
        int version = 0;
        Trust trust = Trust::Local;
        QString fault; ///< translated: why it does not count although it is in force
    };
    /// All that were ever brought in, the latest first.
    [[nodiscard]] Result<std::vector<LoadedPack>> loadedPacks() const;
    /// A pack as a file signed with this session's key. Invalid for a pack with faults, Forbidden
    /// without a key.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &pack) const;

    /// The key that a pack is signed with. Invalid for one that is not signed, Forbidden when the
    /// signature does not hold.
    [[nodiscard]] static Result<QByteArray> signerOf(const QByteArray &file);

    /// Whose packs are taken here.
    struct Issuer {
        QString name;
        QByteArray publicKey; ///< 65 bytes
        bool operator==(const Issuer &) const = default;
    };
    [[nodiscard]] std::vector<Issuer> issuers() const;
    /// As a whole; by two administrators where they are appointed.
    [[nodiscard]] Result<> setIssuers(const std::vector<Issuer> &issuers);

    /// Every rule against one project. NotFound when it may not be read or is not there.
    [[nodiscard]] Result<Check> check(ProjectId project) const;

private:
    struct Ground;
    [[nodiscard]] JudgedPacks &judgedPacks() const;
    [[nodiscard]] const JudgedPack &judged(const RulePackRow &row) const;
    [[nodiscard]] Result<Ground> ground() const;

    Workspace &m_workspace;
};

} // namespace zs
