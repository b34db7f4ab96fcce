// SPDX-License-Identifier: GPL-3.0-or-later
// Language, theme and font size of this machine.
#pragma once

#include "ui/widgets/user_settings.h"

#include <QWidget>

class QComboBox;
class QSlider;
class QLabel;

namespace zs {

class AppearancePanel final : public QWidget {
    Q_OBJECT

public:
    explicit AppearancePanel(QWidget *parent = nullptr);
    /// Shows what holds now, without announcing it.
    void display(const UserSettings &settings);

Q_SIGNALS:
    void chosen(const zs::UserSettings &settings);

private:
    void announce();

    UserSettings m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSlider *m_font;
    QLabel *m_fontText;
};

} // namespace zs
