// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may do with a case now: an opinion and a button for each verb.
#pragma once

#include "approval/case_step.h"
#include "domain/organisation.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace zs {

class ActPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ActPanel(QWidget *parent = nullptr);
    struct Choices {
        std::vector<std::pair<QString, QString>> returnTargets; ///< node, name
        std::vector<Person> people;                             ///< to choose targets from
        /// Whose unsigned seats the act may take away or give to another.
        std::function<std::vector<PersonId>(const PossibleAct &)> seats;
        std::function<QString(int visit)> nodeName;
    };
    /// The acts that are possible: a button each, and one with a menu for those of a process
    /// administrator. `reason` stands there when nothing can be signed at all.
    void show(const std::vector<PossibleAct> &acts, Choices choices, const QString &reason);
    void clear();
    [[nodiscard]] QString opinion() const;
    void setOpinion(const QString &opinion);

Q_SIGNALS:
    /// Actor and time are still to be set.
    void chosen(const zs::CaseAct &act);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButton(const PossibleAct &act);
    void addStewardMenu(const std::vector<PossibleAct> &acts);
    void choose(const PossibleAct &possible);
    [[nodiscard]] bool askFor(const PossibleAct &possible, CaseAct &act);
    [[nodiscard]] std::vector<std::pair<PersonId, QString>>
    namesOf(const std::vector<PersonId> &persons) const;
    void clearButtons();

    QLabel *m_reason;
    QComboBox *m_phrases;
    QPlainTextEdit *m_opinion;
    QBoxLayout *m_buttons;
    Choices m_choices;
    std::vector<Person> m_everybody; ///< those who left, too: their seats are there still
};

} // namespace zs
