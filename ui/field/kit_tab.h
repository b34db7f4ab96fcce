// SPDX-License-Identifier: GPL-3.0-or-later
// The field mode (外业填报): the folder of a device, its tasks and forms, and what is unsent. It
// needs no workspace: the same panel serves on a machine that has none.
#pragma once

#include "base/error.h"
#include "field/field_kit.h"
#include "ui/field/place_reader.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zs {

class KitTab final : public QWidget {
    Q_OBJECT

public:
    explicit KitTab(QWidget *parent = nullptr);
    /// Takes a device that was opened elsewhere.
    void show(FieldKit kit);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void build();
    void refresh();
    void openDevice();
    void newDevice();
    void takePackage();
    void fill();
    void send();
    /// The tasks of the project whose code was typed, or read from a sign's photo.
    bool find(const QString &code);
    void readCode();
    void showMap();
    void locate();
    void adjust();
    [[nodiscard]] const KitTask *chosen() const;
    /// Of the chosen task; null without one.
    [[nodiscard]] const KitWork *chosenWork() const;
    [[nodiscard]] const SurveyForm *chosenForm() const;

    std::optional<FieldKit> m_kit;
    std::vector<Uuid> m_tasks; ///< of the rows
    QLabel *m_state;
    QLineEdit *m_code;
    QPushButton *m_photo;
    QPushButton *m_map;
    QLineEdit *m_receiver;
    QPushButton *m_locate;
    QLabel *m_here;
    PlaceReader *m_reader;
    std::optional<PlaceFix> m_fix; ///< where the receiver said last that this is
    QLineEdit *m_author;
    QComboBox *m_form;
    QTableWidget *m_table;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_take;
    QPushButton *m_fill;
    QPushButton *m_send;
};

} // namespace zs
