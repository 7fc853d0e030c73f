#pragma once

#include <QObject>

namespace breakeven::ui {

class Document;
class Futures;
class MessageBar;
class PageStack;

/// Says which scenario a future has become, for as long as it is the one that is shown, and leads to where it
/// stands beside the others; leads to ranges where they are wanted.
class FutureNotice : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it; it goes with the message bar.
    FutureNotice(const Document& document, const Futures& futures, PageStack& pages, MessageBar& messages);

private:
    void show(const QString& scenario);
    void follow(const QString& scenario);

    const Document& document_;
    PageStack& pages_;
    MessageBar& messages_;
    QString scenario_, text_; ///< of the future that is told
};

} // namespace breakeven::ui
