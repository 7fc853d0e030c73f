#pragma once

#include <QLayout>
#include <QWidget>

namespace breakeven::ui {

/// What lies in a part that scrolls where it must: as high as its own parts need at the least.
class Ground : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    int heightForWidth(int width) const override {
        return layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width)
                                             : layout()->minimumSize().height();
    }
};

} // namespace breakeven::ui
