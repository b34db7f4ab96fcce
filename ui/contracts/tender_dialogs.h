// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about a tender and what happened in it.
#pragma once

#include "commands/contract_desk.h"
#include "ui/money/field_notes.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace zs {

class DayLine;
class MoneyEntry;

class TenderDialog final : public QDialog {
    Q_OBJECT

public:
    TenderDialog(Workspace &workspace, Tender row, QWidget *parent = nullptr);

private:
    void go();

    Workspace &m_workspace;
    Tender m_row;
    FieldNotes m_notes;
    QLineEdit *m_name;
    QComboBox *m_law;
    QComboBox *m_way;
    MoneyEntry *m_estimate;
    QLineEdit *m_note;
};

class TenderEventDialog final : public QDialog {
    Q_OBJECT

public:
    TenderEventDialog(Workspace &workspace, const Tender &tender, QWidget *parent = nullptr);

private:
    void go();

    Workspace &m_workspace;
    TenderId m_tender;
    FieldNotes m_notes;
    QComboBox *m_event;
    DayLine *m_day;
    QLineEdit *m_note;
};

} // namespace zs
