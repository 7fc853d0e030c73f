#pragma once

#include "insight/uncertainty/range_picture.h"
#include <QWidget>

#include <optional>

namespace breakeven::ui {

/// The density of a range with its low, central and high written under it; says so where there is none yet.
class RangePictureView : public QWidget {
    Q_OBJECT

public:
    explicit RangePictureView(QWidget* parent = nullptr);

    void show(const std::optional<UncertaintyRange>& range);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<RangePicture> picture_;
    QString low_, central_, high_;
};

/// A small picture of what cells share and of how one year follows another: three cells over some years.
class DependenceView : public QWidget {
    Q_OBJECT

public:
    explicit DependenceView(QWidget* parent = nullptr);

    void show(const std::optional<UncertaintyRange>& range);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::vector<double>> paths_;
};

} // namespace breakeven::ui
