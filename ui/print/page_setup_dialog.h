// SPDX-License-Identifier: GPL-3.0-or-later
// The page set-up with its preview, and the ways out: printer, PDF, pictures.
#pragma once

#include "ui/print/page_output.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace zs {

class PagePreview;
class PageSetupForm;

class PageSetupDialog final : public QDialog {
    Q_OBJECT

public:
    PageSetupDialog(PrintSourcePtr source, const PageSetup &setup, QWidget *parent = nullptr);
    [[nodiscard]] PageSetup setup() const;
    [[nodiscard]] FileWish fileWish() const;
    [[nodiscard]] PagePreview &preview() const { return *m_preview; }
    /// Brings the preview up to date at once instead of after a moment (tests).
    void settle();

Q_SIGNALS:
    /// Any way out but Cancel: the set-up is to be kept.
    void kept(const zs::PageSetup &setup);
    void printWanted(const zs::PageSetup &setup);
    /// `suffix`: "pdf", "png" or "svg".
    void fileWanted(const QString &suffix, const zs::PageSetup &setup, const zs::FileWish &wish);

private:
    QWidget *buildPreview();
    QWidget *buildButtons();
    void replan();
    void showPage();
    void leaveWith(const QString &suffix);

    PrintSourcePtr m_source;
    PageSetupForm *m_form;
    PagePreview *m_preview;
    QLabel *m_said = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_of = nullptr;
    QComboBox *m_zoom = nullptr;
    QCheckBox *m_eachPage = nullptr;
    QList<QPushButton *> m_out;
    QTimer m_soon;
};

} // namespace zs
