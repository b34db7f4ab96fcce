// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may do with a case now: an opinion and a button for each verb.
#pragma once

#include "approval/case_step.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace zs {

struct Person;

class ActPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ActPanel(QWidget *parent = nullptr);
    /// The acts that are possible; `people` to choose targets from. `reason` stands there when
    /// nothing can be signed at all.
    void show(const std::vector<PossibleAct> &acts,
              const std::vector<std::pair<QString, QString>> &returnTargets,
              const std::vector<Person> &people,
              const QString &reason);
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
    void choose(const PossibleAct &possible);
    [[nodiscard]] bool askFor(CaseAct &act);
    void clearButtons();

    QLabel *m_reason;
    QComboBox *m_phrases;
    QPlainTextEdit *m_opinion;
    QBoxLayout *m_buttons;
    std::vector<std::pair<QString, QString>> m_returnTargets; ///< node, name
    std::vector<std::pair<PersonId, QString>> m_people;
};

} // namespace zs
