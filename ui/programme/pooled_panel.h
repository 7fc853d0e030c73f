#pragma once

#include "insight/programme/pooled_kinds.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class ForestChart;

/// What the sites say of a kind of arrangement together: in sentences and as a forest plot.
class PooledPanel : public QWidget {
    Q_OBJECT

public:
    explicit PooledPanel(QWidget* parent = nullptr);

    void setKinds(std::shared_ptr<const Programme> programme, std::vector<PooledKind> kinds);

    QComboBox& kind() const { return *kind_; }
    ForestChart& chart() const { return *chart_; }
    QString sentence() const;

Q_SIGNALS:
    /// A site, by its place in the programme.
    void siteWanted(std::size_t site);

private:
    void showKind();
    const PooledKind* chosen() const;

    QComboBox* kind_;
    QLabel* finding_;
    QLabel* empty_;
    ForestChart* chart_;
    QStackedWidget* stack_;
    std::shared_ptr<const Programme> programme_;
    std::vector<PooledKind> kinds_;
};

} // namespace breakeven::ui
