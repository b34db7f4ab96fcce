// SPDX-License-Identifier: GPL-3.0-or-later
// Choices for fields of a project: enumerations, units, people, goals, words of dictionaries.
#pragma once

#include <QStringView>
#include <QVariant>

class QComboBox;
class QWidget;

namespace zs {

class Workspace;

/// The choices of a project's field by their numbers.
[[nodiscard]] QComboBox *choiceBox(QStringView column, QWidget *parent);
/// Ids as bytes; the first line is none.
[[nodiscard]] QComboBox *unitBox(const Workspace &workspace, QWidget *parent);
[[nodiscard]] QComboBox *personBox(const Workspace &workspace, QWidget *parent);
[[nodiscard]] QComboBox *goalBox(Workspace &workspace, QWidget *parent);
/// "E48 土木工程建筑业"; a code that is not in the dictionary may be typed.
[[nodiscard]] QComboBox *
dictionaryBox(Workspace &workspace, const QString &dictionary, QWidget *parent);

/// The line with that data, or the first one.
void chooseData(QComboBox *box, const QVariant &data);
void chooseCode(QComboBox *box, const QString &code);
/// The code of the chosen line, or the first word of what was typed.
[[nodiscard]] QString codeIn(const QComboBox &box);

} // namespace zs
