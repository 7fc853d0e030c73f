#pragma once

#include <QLabel>

namespace breakeven::ui {

/// A name or caption on one line that gives way where there is little room: it ends in dots then, and its
/// tooltip says the whole.
class FittedLabel : public QLabel {
    Q_OBJECT

public:
    explicit FittedLabel(const QString& text = {}, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString fitted() const;
};

} // namespace breakeven::ui
