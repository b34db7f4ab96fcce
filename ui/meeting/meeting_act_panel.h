// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done in a meeting at this point: words, for or against, and a button for each act. A
// closed one stays visible with its reason.
#pragma once

#include "ui/meeting/meeting_choices.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace zs {

class MeetingActPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MeetingActPanel(QWidget *parent = nullptr);
    /// `speakers`: those whose words the clerk may write down now; empty for everybody else.
    /// `reason`: why nothing can be signed; empty = it can.
    void show(const std::vector<MeetingChoice> &choices,
              const std::vector<std::pair<PersonId, QString>> &speakers,
              const QString &reason);
    void clear();

Q_SIGNALS:
    /// Words, stance and speaker are filled in; the rest is asked for by the page.
    void chosen(const zs::MeetingAct &act);

private:
    void addButton(const MeetingChoice &choice, bool primary);
    void addToMenu(const MeetingChoice &choice);
    void choose(MeetingVerb verb, int topic);

    QPlainTextEdit *m_words;
    QComboBox *m_stance;
    QComboBox *m_speaker;
    QLabel *m_reason;
    QWidget *m_said;
    QHBoxLayout *m_buttons;
    QPushButton *m_records = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace zs
