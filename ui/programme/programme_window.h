#pragma once

#include "desk/display.h"
#include "document/background_task.h"
#include "insight/programme/pooled_kinds.h"
#include "insight/programme/programme.h"

#include <QMainWindow>

#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace breakeven::ui {

class PooledPanel;
class ProgrammeModel;
class ReplicationPanel;

/// A programme of many economies: its sites, what they say together, what copies of it would bring, and a
/// report. Sites are read in the background and nothing of theirs is changed.
class ProgrammeWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit ProgrammeWindow(const Display& display, QWidget* parent = nullptr);
    ~ProgrammeWindow() override;

    /// Opens what is found in folders, and documents, in place of what was open.
    void openPlaces(const QStringList& places);

    /// Lets the person choose a folder; false where none is.
    bool askForFolder();

    QTableView& table() const { return *table_; }
    ProgrammeModel& model() const { return *model_; }
    QComboBox& year() const { return *year_; }
    QComboBox& kind() const { return *kind_; }
    QTabWidget& tabs() const { return *tabs_; }
    PooledPanel& pooled() const { return *pooled_; }
    ReplicationPanel& replication() const { return *replication_; }
    QAction& stop() const { return *stop_; }
    QAction& report() const { return *report_; }
    QString sentence() const;
    QString emptyText() const;
    bool isBusy() const { return task_.isBusy(); }
    void cancel();

    /// Writes the report as PDF; what kept it from being written.
    std::vector<Problem> writeReport(const QString& file) const;

Q_SIGNALS:
    void progressed(int done, int all);
    /// Somebody wants to open a site or a document that was written.
    void siteWanted(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeToolBar();
    QWidget* makeSites();
    void take(Result<Programme> found);
    void fitColumns();
    void fillChoices();
    void showProgramme();
    void spanProblems();
    void sayUnit();
    void openRow(const QModelIndex& index);
    void askForDocuments();
    void askForReport();
    void sayFailed(const QString& title, const std::vector<Problem>& problems);
    FinancialYear chosenYear() const;
    std::string chosenKind() const;

    const Display& display_;
    QStringList places_;
    QAction *openFolder_, *openDocuments_, *again_, *stop_, *report_;
    QComboBox *kind_, *year_;
    QProgressBar* progress_;
    QLabel *finding_, *unitOf_, *empty_;
    ProgrammeModel* model_;
    QSortFilterProxyModel* order_;
    QTableView* table_;
    PooledPanel* pooled_;
    ReplicationPanel* replication_;
    QTabWidget* tabs_;
    QStackedWidget* stack_;
    std::shared_ptr<const Programme> programme_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
