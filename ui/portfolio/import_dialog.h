// SPDX-License-Identifier: GPL-3.0-or-later
// Import of a plan: choose a file, read it in the background, look at what it would bring, then
// take it over.
#pragma once

#include "base/error.h"
#include "domain/ids.h"
#include "ui/portfolio/import_preview.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace zs {

class ImportPreviewPanel;
class Workspace;

class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportDialog() override;
    /// Starts reading; previewed() or refused() follows. `project` as of readImportPreview().
    void read(const QString &path, const QString &project = {});
    /// Invalid until accepted.
    [[nodiscard]] ProjectId imported() const { return m_imported; }
    [[nodiscard]] QString summary() const { return m_summary; }
    /// A table (XLSX, CSV) that was chosen instead: its import is another dialog's business.
    [[nodiscard]] QString table() const { return m_table; }

Q_SIGNALS:
    void previewed();
    void refused(const QString &message);

private:
    QWidget *chooserPage();
    QWidget *readingPage();
    void choose();
    void finishReading();
    void take();
    void refuse(const QString &message);

    Workspace &m_workspace;
    QFutureWatcher<Result<ImportPreviewPtr>> m_reading;
    ImportPreviewPtr m_found;
    QStackedWidget *m_stack;
    QLabel *m_problem;
    QLabel *m_file;
    QProgressBar *m_bar;
    ImportPreviewPanel *m_preview;
    QPushButton *m_back;
    QPushButton *m_go;
    ProjectId m_imported;
    QString m_summary;
    QString m_table;
};

} // namespace zs
