#pragma once

#include "desk/display.h"
#include "document/background_task.h"
#include "insight/programme/pooled_kinds.h"
#include "proposal/programme/replication.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace breakeven::ui {

class CopiesModel;
class FanChart;
class SeriesChart;

/// Copies what the sites found into the economies of another folder: what all would gain, how fast it
/// spreads, and new documents beside the old ones.
class ReplicationPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReplicationPanel(const Display& display, QWidget* parent = nullptr);

    void setKinds(std::shared_ptr<const Programme> programme, std::vector<PooledKind> kinds);

    /// Where the places are.
    void setPlaces(const QStringList& places);

    QComboBox& kind() const { return *kind_; }
    QComboBox& start() const { return *start_; }
    QDoubleSpinBox& kept() const { return *kept_; }
    QPushButton& work() const { return *work_; }
    QPushButton& write() const { return *write_; }
    CopiesModel& copies() const { return *model_; }
    FanChart& fan() const { return *fan_; }
    SeriesChart& spread() const { return *spread_; }
    QString sentence() const;
    bool isBusy() const { return task_.isBusy(); }

    /// Null as long as nothing is worked out.
    const std::shared_ptr<const Replication>& replication() const { return replication_; }

    /// Writes a new document for each copy that has none yet; what kept any from being written.
    std::vector<Problem> writeDocuments();

Q_SIGNALS:
    void progressed(int done, int all);
    void replicationChanged();
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);
    /// Somebody wants to open a document that was written.
    void documentWanted(const QString& path);

private:
    /// A year with the share of places that have begun by it.
    struct PointFields {
        QComboBox* year;
        QDoubleSpinBox* share;
    };

    QWidget* makeForm();
    QWidget* makeResult();
    static PointFields makePoint(double share);
    void fillYears();
    Result<SpreadCurve> curveAsked() const;
    void judge();
    void begin();
    void take(Result<Replication> found);
    void show(std::shared_ptr<const Replication> replication);
    void showGain();
    const PooledKind* chosen() const;
    static FinancialYear yearIn(const QComboBox& box);

    const Display& display_;
    QLineEdit* places_;
    QComboBox* kind_;
    QComboBox* start_;
    PointFields first_, second_;
    QDoubleSpinBox* kept_;
    QLabel* refusal_;
    QPushButton *work_, *stop_, *write_;
    QProgressBar* progress_;
    QLabel *finding_, *empty_, *gainTitle_;
    SeriesChart* spread_;
    FanChart* fan_;
    CopiesModel* model_;
    QTableView* table_;
    QStackedWidget* stack_;
    QStringList folders_;
    std::shared_ptr<const Programme> programme_;
    std::vector<PooledKind> kinds_;
    std::shared_ptr<const Replication> replication_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
