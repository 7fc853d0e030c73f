#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "exchange/workbook.h"

#include <QDialog>

#include <string>
#include <vector>

class QListWidget;
class QProgressDialog;
class QPushButton;

namespace breakeven::ui {

/// Which scenarios a workbook is to hold.
class WorkbookDialog : public QDialog {
    Q_OBJECT

public:
    explicit WorkbookDialog(const Document& document, QWidget* parent = nullptr);

    /// Those ticked, in the document's order; the one it was opened in first, as others are compared with it.
    std::vector<std::string> scenarios() const;

private:
    void enableWhatApplies();

    QString first_;
    QListWidget* scenarios_;
    QPushButton* write_;
};

/// Writes results as an Excel workbook off the window's thread, with progress, and opens it when done.
class WorkbookExport : public QObject {
    Q_OBJECT

public:
    WorkbookExport(const Document& document, QWidget* window);

    /// Asks for scenarios and a file, and writes it.
    void ask();

    void write(const std::vector<std::string>& scenarios, const QString& file);

    /// What stood in the file before stays.
    void cancel();

    bool isBusy() const { return task_.isBusy(); }

    /// How a finished workbook is opened; without, by the desktop's program for it.
    void openWith(std::function<void(const QString& file)> open) { open_ = std::move(open); }

Q_SIGNALS:
    /// In per cent.
    void progressed(int done);
    void written(const QString& file);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    WorkbookProgress telling(const Unwanted& unwanted, int from, int to);
    void finish(const QString& file, const std::vector<Problem>& problems);

    const Document& document_;
    QWidget* window_;
    QProgressDialog* progress_ = nullptr;
    std::function<void(const QString&)> open_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
