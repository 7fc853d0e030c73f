#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "insight/actual/actual_bridge.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class RowChart;
class SeenFigures;
class WhenShown;

/// Why a year that is over came out otherwise than planned: from plan to outturn by activity, prices,
/// inflation and the rest.
class WhyView : public QWidget {
    Q_OBJECT

public:
    WhyView(const Document& document, SeenFigures& seen, QWidget* parent = nullptr);

    /// A code, or "economy".
    void setOrganisation(const QString& code);

    RowChart& chart() const { return *chart_; }

private:
    void work();
    void show();

    const Document& document_;
    SeenFigures& seen_;
    QString organisation_ = QStringLiteral("economy");
    Result<std::shared_ptr<const ActualBridges>> found_;
    QLabel* finding_;
    RowChart* chart_;
    QLabel* remark_;
    QLabel* empty_;
    QStackedWidget* stack_;
    WhenShown* shown_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
